package org.minaoshi.retrospect;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.anonymous;
import static org.minaoshi.retrospect.Ask.asOf;
import static org.minaoshi.retrospect.Ask.times;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How provisions were, over HTTP. */
@QuarkusTest
class StandardAsOfResourceTest {

    @Inject
    KnownThen then;

    @BeforeEach
    void register() {
        then.register();
    }

    /** What the second edition changed in March was not known before April. */
    @Test
    void tellsProvisionsWithTheirParagraphs() {
        provision("統制基準１", "2024-03-31", "2024-04-09")
                .statusCode(200)
                .body("edition.edition", equalTo("1"))
                .body("possibleEditions", empty())
                .body("provision.designation", equalTo("統1"))
                .body("provision.paragraphs.summary.ja", contains("前の要約"))
                .body("provision.href", endsWith("/editions/1/provisions/%E7%B5%B11"));
        provision("統1", "2024-03-31", null)
                .body("knownAt", nullValue())
                .body("edition.edition", equalTo("2"))
                .body("provision.paragraphs.summary.ja", contains("後の要約"));
        provision("統1", "2024-03-15", null)
                .body("edition.edition", equalTo("1"))
                .body("possibleEditions.edition", contains("2"));
        provision("統1", "2999-12-31", null).body("edition.edition", equalTo("2"));
        provision("統2", "2024-03-31", null).body("provision.status", equalTo("RETIRED"));
        provision("統3", "2024-03-31", null).statusCode(404).body("type", equalTo("/problems/provision-unknown"));
        provision("統3", "2024-03-31", "2024-04-09").statusCode(200).header("Cache-Control", containsString("86400"));
        provision("統1", "2023-05-30", null).statusCode(404).body("type", equalTo("/problems/standard-edition-unknown"));
        provision("統1", "2024-03-31", "2024-01-09").statusCode(404).body("type", equalTo("/problems/standard-unknown"));
    }

    private ValidatableResponse provision(String provision, String asOf, String knownAt) {
        return times(anonymous(), asOf, knownAt)
                .get("/standards/{standard}/as-of/provisions/{provision}", then.standard, provision)
                .then();
    }

    @Test
    void listsTheProvisionsOfThatDay() {
        var all = "/standards/" + then.standard + "/as-of/provisions";
        asOf(all, "2024-03-31", "2024-04-09")
                .statusCode(200)
                .body("items.designation", contains("統1", "統2", "統3"))
                .body("items.edition", everyItem(equalTo("1")))
                .body("items[0].paragraphs.summary.ja", contains("前の要約"));
        asOf(all, "2024-03-31", null)
                .body("items.designation", contains("統1", "統2"))
                .body("items[0].paragraphs.summary.ja", contains("後の要約"));
        var page = times(anonymous().queryParam("limit", 1), "2024-03-31", null)
                .get(all)
                .then()
                .body("items.designation", contains("統1"))
                .extract();
        anonymous()
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.designation", contains("統2"));
        // A list that was begun without a day is read on past midnight.
        anonymous()
                .queryParam("limit", 1)
                .get(all)
                .then()
                .header("Link", matchesPattern(".*[?&]asOf=\\d{4}-\\d{2}-\\d{2}&.*"));
        times(anonymous().queryParam("pageToken", page.<String>path("nextPageToken")), "2024-03-31", "2024-04-09")
                .get(all)
                .then()
                .statusCode(400);
        times(anonymous().queryParam("status", "RETIRED").queryParam("category", "統制基準"), "2024-03-31", null)
                .get(all)
                .then()
                .body("items.designation", contains("統2"));
        anonymous().queryParam("category", "丙").get(all).then().statusCode(400);
        asOf(all, "2023-05-30", null).statusCode(404).body("type", equalTo("/problems/standard-edition-unknown"));
    }
}
