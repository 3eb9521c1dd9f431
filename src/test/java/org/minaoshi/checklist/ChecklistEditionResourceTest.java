package org.minaoshi.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.checklist.ChecklistFixture.aChecklist;
import static org.minaoshi.checklist.ChecklistFixture.aChecklistWith;
import static org.minaoshi.checklist.ChecklistFixture.cites;
import static org.minaoshi.checklist.ChecklistFixture.editionRequest;
import static org.minaoshi.checklist.ChecklistFixture.item;
import static org.minaoshi.checklist.ChecklistFixture.register;
import static org.minaoshi.standard.StandardFixture.aStandardWith;
import static org.minaoshi.standard.StandardFixture.retired;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.Race;
import org.minaoshi.standard.StandardFixture;

@QuarkusTest
class ChecklistEditionResourceTest {

    final SessionFactory sessions;

    ChecklistEditionResourceTest(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Test
    void registersAnEditionThatAnyoneReads() {
        var standard = aStandardWith("11", "統4", "統21", "監1");
        var checklist = aChecklist();
        var edition = editionRequest(
                "2019-09",
                null,
                item(10, cites(standard, "監査 1"), cites(standard, "統制基準２１")),
                item(2, with("standard", standard, "edition", "11", "provision", "【統 4】")));
        edition.put("published", "2019-09-27");
        var etag = answered(checklist, edition, 201)
                .header("Location", endsWith("/checklists/" + checklist + "/editions/2019-09"))
                .body("itemCount", equalTo(2))
                .body("citationCount", equalTo(3))
                .extract()
                .header("ETag");

        get(checklist, "/2019-09").header("ETag", equalTo(etag)).body("published", equalTo("2019-09-27"));
        get(checklist, "/2019-09/items")
                .header("ETag", equalTo(etag))
                .header("Cache-Control", equalTo("public, max-age=86400, immutable"))
                .body("items.number", contains(2, 10))
                .body("items[0].citations[0].edition", equalTo("11"))
                .body("items[1].citations.provision", contains("統21", "監1"))
                .body("items[1].citations[0].edition", nullValue());
        get(checklist, "/2019-09/items/10").body("citations.provision", contains("統21", "監1"));
        for (var path : List.of("", "/items", "/items/10")) {
            Api.anonymous()
                    .header("If-None-Match", etag)
                    .get("/checklists/{checklist}/editions/2019-09" + path, checklist)
                    .then()
                    .statusCode(304);
        }
        register(checklist, editionRequest("2020", "2019-09"));
        get(checklist, "").body("items.edition", contains("2019-09", "2020"));
    }

    @Test
    void findsTheItemsThatCiteAProvision() {
        var standard = aStandardWith("11", "統4", "統21", "監1");
        var checklist = aChecklistWith(
                "1", item(3, cites(standard, "監1")), item(10, cites(standard, "統21"), cites(standard, "監1")), item(11));
        get(checklist, "/1/items?standard=" + standard).body("items.number", contains(3, 10));
        get(checklist, "/1/items?standard=" + standard + "&provision=監査基準 １").body("items.number", contains(3, 10));
        get(checklist, "/1/items?standard=" + standard + "&provision=統 21").body("items.number", contains(10));
        get(checklist, "/1/items?standard=" + standard + "&provision=統99").body("items", empty());
        var token = get(checklist, "/1/items?limit=2").extract().<String>path("nextPageToken");
        get(checklist, "/1/items?limit=2&pageToken=" + token).body("items.number", contains(11));
        for (var path : List.of("/1/items?provision=統21", "/1/items?standard=" + standard + "&provision=外1")) {
            Api.anonymous()
                    .get("/checklists/" + checklist + "/editions" + path)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/request-invalid"))
                    .body("errors.parameter", contains("provision"));
        }
    }

    @Test
    void readsTheItemsAndWhatTheyCiteInOneQuery() {
        var standard = aStandardWith("11", "統4", "統21");
        var checklist = aChecklistWith("1", item(1, cites(standard, "統4")), item(2, cites(standard, "統21")));
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        get(checklist, "/1/items").body("items", hasSize(2));
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(2); // the edition, and the list
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void namesEveryCitationThatLeadsNowhereAndStoresNothing() {
        var standard = aStandardWith("11", "統4");
        var checklist = aChecklist();
        var edition = editionRequest(
                "1",
                null,
                item(1, cites(standard, "統4"), cites(standard, "統99"), cites("no-such-standard", "統4")),
                item(2, with("standard", standard, "edition", "99", "provision", "統4"), cites(standard, "外1")));
        answered(checklist, edition, 422)
                .body("type", equalTo("/problems/provision-unknown"))
                .body(
                        "errors.pointer",
                        contains(
                                "/items/0/citations/1/provision",
                                "/items/0/citations/2/standard",
                                "/items/1/citations/0/edition",
                                "/items/1/citations/1/provision"));
        isNotThere(checklist, "1");
    }

    @Test
    void citesNoRetiredProvision() {
        var standard = aStandardWith("12", "統4", "統5");
        StandardFixture.register(standard, StandardFixture.editionRequest("13", "12", "統4", retired("統5")));
        var checklist = aChecklist();
        answered(
                        checklist,
                        editionRequest("1", null, item(1, cites(standard, "統4")), item(2, cites(standard, "統５"))),
                        422)
                .body("type", equalTo("/problems/citation-of-retired-provision"))
                .body("errors.pointer", contains("/items/1/citations/0/provision"));
        isNotThere(checklist, "1");

        var asItWas = with("standard", standard, "edition", "12", "provision", "統5");
        answered(checklist, editionRequest("1", null, item(1, asItWas)), 201);
    }

    @Test
    void citesAProvisionThatOnlyAnEarlierEditionKnows() {
        var standard = aStandardWith("11", "統4", "実142");
        StandardFixture.register(standard, StandardFixture.editionRequest("12", "11", "統4"));
        answered(aChecklist(), editionRequest("1", null, item(33, cites(standard, "実142"))), 201);
    }

    @Test
    void refusesWhatIsGivenTwice() {
        var standard = aStandardWith("11", "統4");
        var checklist = aChecklist();
        answered(checklist, editionRequest("1", null, item(1), item(2), item(1)), 422)
                .body("type", equalTo("/problems/item-repeated"))
                .body("errors.pointer", contains("/items/2/number"));
        answered(checklist, editionRequest("1", null, item(1, cites(standard, "統4"), cites(standard, "統制 4"))), 422)
                .body("type", equalTo("/problems/citation-repeated"))
                .body("errors.pointer", contains("/items/0/citations/1"));
        isNotThere(checklist, "1");
    }

    @Test
    void keepsEditionsInOrder() {
        var checklist = aChecklistWith("1", item(1));
        answered(checklist, editionRequest("1", null, item(2)), 409)
                .body("type", equalTo("/problems/edition-already-registered"));
        answered(checklist, editionRequest("2", null, item(1)), 409)
                .body("type", equalTo("/problems/edition-out-of-order"))
                .body("errors.pointer", contains("/predecessor"));
        answered(aChecklist(), editionRequest("2", "1", item(1)), 409)
                .body("type", equalTo("/problems/edition-out-of-order"));
        isNotThere(checklist, "2");
    }

    @Test
    void registersOneOfEightAtOnceWhole() {
        var checklist = aChecklist();
        assertThat(Race.statuses(8, runner -> Api.as("secretariat-1")
                        .body(editionRequest("1", null, item(runner + 1)))
                        .post("/checklists/{checklist}/editions", checklist)
                        .statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        get(checklist, "/1/items").body("items", hasSize(1));
    }

    @Test
    void refusesWhatHasNotTheForm() {
        var wrong = editionRequest("1", null, item(0, with("standard", "Not A Slug")));
        answered(aChecklist(), wrong, 400)
                .body("type", equalTo("/problems/request-invalid"))
                .body(
                        "errors.pointer",
                        contains("/items/0/citations/0/provision", "/items/0/citations/0/standard", "/items/0/number"));
    }

    @Test
    void refusesWhatIsUnknown() {
        answered("no-such-checklist", editionRequest("1", null), 404)
                .body("type", equalTo("/problems/checklist-unknown"));
        var checklist = aChecklistWith("1", item(1));
        isNotThere(checklist, "9");
        Api.anonymous()
                .get("/checklists/{checklist}/editions/1/items/2", checklist)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/item-unknown"));
        Api.anonymous()
                .get("/checklists/{checklist}/editions/9/items", checklist)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/checklist-edition-unknown"));
        Api.anonymous()
                .get("/checklists/no-such-checklist/editions")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/checklist-unknown"));
    }

    @Test
    void isWrittenOnlyBySomebodyKnown() {
        var checklist = aChecklist();
        Api.anonymous()
                .body(editionRequest("1", null))
                .post("/checklists/{checklist}/editions", checklist)
                .then()
                .statusCode(401);
        isNotThere(checklist, "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-1", "chair-1", "bank-a", "agent-c", "auditor-1", "nobody-1"})
    void isWrittenOnlyByTheSecretariat(String username) {
        var checklist = aChecklist();
        Api.as(username)
                .body(editionRequest("1", null))
                .post("/checklists/{checklist}/editions", checklist)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-required"));
        isNotThere(checklist, "1");
    }

    private static ValidatableResponse answered(String checklist, Map<String, Object> edition, int status) {
        return Api.as("secretariat-1")
                .body(edition)
                .post("/checklists/{checklist}/editions", checklist)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse get(String checklist, String path) {
        return Api.anonymous()
                .get("/checklists/" + checklist + "/editions" + path)
                .then()
                .statusCode(200);
    }

    private static void isNotThere(String checklist, String edition) {
        Api.anonymous()
                .get("/checklists/{checklist}/editions/{edition}", checklist, edition)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/checklist-edition-unknown"));
    }
}
