package org.minaoshi.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.minaoshi.checklist.ChecklistFixture.aChecklistWith;
import static org.minaoshi.checklist.ChecklistFixture.cites;
import static org.minaoshi.checklist.ChecklistFixture.editionRequest;
import static org.minaoshi.checklist.ChecklistFixture.item;
import static org.minaoshi.checklist.ChecklistFixture.register;
import static org.minaoshi.standard.StandardFixture.aStandardWith;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minaoshi.Api;

@QuarkusTest
class CitationResourceTest {

    private static String standard;
    private static String checklist;

    final SessionFactory sessions;

    CitationResourceTest(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @BeforeEach
    void aChecklistOfTwoEditions() {
        if (standard != null) {
            return;
        }
        standard = aStandardWith("11", "統4", "統21", "実2", "実14", "実14-1", "監1");
        checklist = aChecklistWith("1", item(3, cites(standard, "監1")));
        register(
                checklist,
                editionRequest(
                        "2",
                        "1",
                        item(10, cites(standard, "監1"), cites(standard, "統21")),
                        item(
                                3,
                                cites(standard, "監1"),
                                cites(standard, "実14-1"),
                                cites(standard, "実2"),
                                with("standard", standard, "edition", "11", "provision", "実14"))));
    }

    @Test
    void leadsFromAnItemToWhatItCites() {
        get(Map.of("checklist", checklist, "checklistEdition", "2", "item", 3))
                .body("items.provision", contains("実2", "実14", "実14-1", "監1"))
                .body("items.edition", contains(null, "11", null, null))
                .body("items[0].itemTitle.ja", equalTo("項目 3"));
    }

    @Test
    void leadsFromAProvisionToTheItemsThatCiteIt() {
        get(Map.of("standard", standard, "provision", "監査基準１"))
                .body("items.checklistEdition", contains("1", "2", "2"))
                .body("items.item", contains(3, 3, 10));
        get(Map.of("standard", standard, "provision", "監 1", "checklist", checklist, "checklistEdition", "2"))
                .body("items.item", contains(3, 10));
        get(Map.of("standard", standard, "provision", "統4")).body("items", empty());
    }

    @Test
    void pages() {
        var seen = new ArrayList<String>();
        String token = null;
        do {
            var request = Api.anonymous().queryParam("checklist", checklist).queryParam("limit", 2);
            var page = (token == null ? request : request.queryParam("pageToken", token))
                    .get("/citations")
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> items = page.path("items");
            items.forEach(
                    row -> seen.add(row.get("checklistEdition") + "/" + row.get("item") + "/" + row.get("provision")));
            token = page.path("nextPageToken");
        } while (token != null);
        assertThat(seen).containsExactly("1/3/監1", "2/3/実2", "2/3/実14", "2/3/実14-1", "2/3/監1", "2/10/統21", "2/10/監1");
    }

    @Test
    void isOneQuery() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        get(Map.of("checklist", checklist));
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @CsvSource({"checklistEdition,1", "item,3", "provision,監1", "item,three"})
    void refusesAFilterThatMeansNothing(String parameter, String value) {
        Api.anonymous()
                .queryParam(parameter, value)
                .get("/citations")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.parameter", contains(parameter));
    }

    private static ValidatableResponse get(Map<String, ?> filter) {
        return Api.anonymous().queryParams(filter).get("/citations").then().statusCode(200);
    }
}
