package org.minaoshi.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;

@QuarkusTest
class HistoryResourceTest {

    private static final Map<String, String> TITLE = Map.of("ja", "API接続チェックリスト");

    private final String checklist = "checklist-" + UUID.randomUUID();
    private String feedback;

    @BeforeEach
    void submitFeedbackAndTriageIt() {
        Api.as("secretariat-1")
                .body(Map.of("code", checklist, "title", TITLE, "publisher", TITLE))
                .post("/checklists")
                .then()
                .statusCode(201);
        feedback = Api.as("bank-a")
                .body(Map.of("checklist", checklist, "kind", "USAGE", "text", "意見"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("secretariat-2")
                .body(Map.of("disposition", "NOTED", "reason", "参考とします"))
                .put("/feedback/{id}/disposition", feedback)
                .then()
                .statusCode(201);
    }

    @Test
    void saysWhoChangedWhatAndWhatItWasBefore() {
        history(Map.of("thing", "feedback", "key", feedback))
                .body("items.operation", contains("INSERT", "UPDATE"))
                .body("items.actor", contains(endsWith("|bank-a"), endsWith("|secretariat-2")))
                .body("items.organisation", contains("bank-a", null))
                .body("items[0].before", nullValue())
                .body("items[1].before.status", equalTo("RECEIVED"))
                .body("items[1].before.text", nullValue());
        history(Map.of("thing", "disposition", "key", feedback)).body("items.operation", contains("INSERT"));
        history(Map.of("key", feedback)).body("items.thing", contains("feedback", "disposition", "feedback"));
    }

    @Test
    void leavesNoLineOfWhatWasRefused() {
        Api.as("bank-a")
                .body(Map.of("checklist", checklist, "kind", "USAGE", "text", "意見", "severity", "LOW"))
                .post("/feedback")
                .then()
                .statusCode(400);

        history(Map.of("thing", "checklist", "key", checklist)).body("items.operation", contains("INSERT"));
        history(Map.of("thing", "nothing")).body("items", empty());
    }

    @Test
    void leadsOnPageByPage() {
        var filter = Map.of("key", feedback, "limit", 2);
        var first = history(filter).body("items.thing", contains("feedback", "disposition"));
        first.header("Link", containsString("rel=\"next\""));
        String token = first.extract().path("nextPageToken");

        history(Map.of("key", feedback, "limit", 2, "pageToken", token))
                .body("items.thing", contains("feedback"))
                .body("nextPageToken", nullValue());
        Api.as("auditor-1")
                .queryParams(Map.of("key", checklist, "pageToken", token))
                .get("/history")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
    }

    @Test
    void isForTheSecretariatAndAuditors() {
        Api.as("secretariat-1").get("/history").then().statusCode(200).body("items", not(empty()));
        for (var outsider : new String[] {"bank-a", "agent-c", "council-1", "chair-1", "nobody-1"}) {
            Api.as(outsider).get("/history").then().statusCode(403).body("type", equalTo("/problems/role-required"));
        }
        Api.anonymous().get("/history").then().statusCode(401);
    }

    private static ValidatableResponse history(Map<String, ?> filter) {
        return Api.as("auditor-1").queryParams(filter).get("/history").then().statusCode(200);
    }
}
