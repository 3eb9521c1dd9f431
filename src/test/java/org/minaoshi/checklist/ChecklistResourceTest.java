package org.minaoshi.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.minaoshi.checklist.ChecklistFixture.aChecklist;
import static org.minaoshi.checklist.ChecklistFixture.checklistRequest;
import static org.minaoshi.standard.StandardFixture.aCode;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.Race;

@QuarkusTest
class ChecklistResourceTest {

    @Test
    void registersAChecklistThatAnyoneReads() {
        var code = aCode("checklist");
        var etag = Api.as("secretariat-1")
                .body(checklistRequest(code))
                .post("/checklists")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/checklists/" + code))
                .extract()
                .header("ETag");
        Api.anonymous()
                .get("/checklists/{checklist}", code)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag))
                .body("title.ja", equalTo("API接続チェックリスト"));
        Api.anonymous()
                .header("If-None-Match", etag)
                .get("/checklists/{checklist}", code)
                .then()
                .statusCode(304);
        Api.anonymous().queryParam("limit", 200).get("/checklists").then().body("items.code", hasItem(code));
    }

    @Test
    void pagesByCode() {
        aChecklist();
        aChecklist();
        var first = Api.anonymous()
                .queryParam("limit", 1)
                .get("/checklists")
                .then()
                .statusCode(200)
                .extract();
        var second = Api.anonymous()
                .get(first.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(first.<String>path("items[0].code")).isLessThan(second.path("items[0].code"));
    }

    @Test
    void refusesAnUnknownChecklist() {
        Api.anonymous()
                .get("/checklists/no-such-checklist")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/checklist-unknown"));
    }

    @Test
    void refusesACodeThatIsTaken() {
        Api.as("secretariat-2")
                .body(checklistRequest(aChecklist()))
                .post("/checklists")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/checklist-already-registered"));
    }

    @Test
    void registersOneOfEightAtOnce() {
        var code = aCode("race");
        assertThat(Race.statuses(8, runner -> Api.as("secretariat-1")
                        .body(checklistRequest(code))
                        .post("/checklists")
                        .statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void refusesWhatHasNotTheForm() {
        Api.as("secretariat-1")
                .body(with("code", "API接続チェックリスト"))
                .post("/checklists")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.pointer", contains("/code", "/publisher", "/title"));
    }

    @Test
    void isWrittenOnlyBySomebodyKnown() {
        Api.anonymous()
                .body(checklistRequest(aCode("checklist")))
                .post("/checklists")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/authentication-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-1", "chair-1", "bank-a", "agent-c", "auditor-1", "nobody-1"})
    void isWrittenOnlyByTheSecretariat(String username) {
        var code = aCode("checklist");
        Api.as(username)
                .body(checklistRequest(code))
                .post("/checklists")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-required"));
        Api.anonymous().get("/checklists/{checklist}", code).then().statusCode(404);
    }

    @Test
    void answersARepeatedRequestAsTheFirst() {
        var code = aCode("checklist");
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            Api.as("secretariat-1")
                    .header("Idempotency-Key", key)
                    .body(checklistRequest(code))
                    .post("/checklists")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", replayed);
        }
    }
}
