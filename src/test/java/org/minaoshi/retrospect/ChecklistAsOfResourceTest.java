package org.minaoshi.retrospect;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.anonymous;
import static org.minaoshi.retrospect.Ask.asOf;
import static org.minaoshi.retrospect.Ask.times;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How checklists were with what they cited and their rules, over HTTP. */
@QuarkusTest
class ChecklistAsOfResourceTest {

    @Inject
    KnownThen then;

    @BeforeEach
    void register() {
        then.register();
    }

    private ValidatableResponse checklist(String asOf, String knownAt) {
        return asOf("/checklists/" + then.checklist + "/as-of", asOf, knownAt);
    }

    /** The same day, before and after it was known what had been published by then. */
    @Test
    void tellsADayAsItWasKnownThenAndAsItIsKnownSince() {
        checklist("2024-04-05", "2024-04-09")
                .statusCode(200)
                .body("asOf", equalTo("2024-04-05"))
                .body("edition.edition", equalTo("a"))
                .body("edition.href", equalTo("/checklists/%s/editions/a".formatted(then.checklist)))
                .body("possibleEditions", empty())
                .body("standards.standard", contains(then.standard))
                .body("standards[0].edition.edition", equalTo("1"))
                .body("ruleSet.edition", equalTo("rules"))
                .body("determinations.fiscalYear", contains(2022));
        checklist("2024-04-05", "2024-04-10")
                .statusCode(200)
                .body("edition.edition", equalTo("b"))
                .body("standards[0].edition.edition", equalTo("2"));
        checklist("2024-04-05", null)
                .statusCode(200)
                .body("knownAt", nullValue())
                .body("edition.edition", equalTo("b"));
    }

    @Test
    void saysWhatADateLeavesOpen() {
        checklist("2024-03-15", "2024-05-01")
                .body("edition.edition", equalTo("a"))
                .body("standards[0].edition.edition", equalTo("1"))
                .body("standards[0].possibleEditions.edition", contains("2"));
        asOf("/standards/" + then.standard + "/as-of", "2023-05-15", null)
                .statusCode(200)
                .body("edition", nullValue())
                .body("possibleEditions.edition", contains("1"));
        checklist("2023-03-15", null)
                .body("edition", nullValue())
                .body("ruleSet", nullValue())
                .body("determinations.certain", contains(false));
        checklist("2023-03-31", null).body("determinations.certain", contains(true));
        checklist("2023-02-28", null).body("determinations", empty());
        checklist("2024-03-31", "2024-01-20").body("ruleSet", nullValue()).body("determinations", empty());
    }

    @Test
    void readsCitationsInTheEditionOfThatDay() {
        items("2024-04-01", "2024-04-09")
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].citations.provision", contains("統1", "統2", "統3"))
                .body("items[0].citations.edition", contains("1", "1", "1"))
                .body("items[0].citations.pinned", contains(false, true, false))
                .body("items[0].citations.state", contains("STANDS", "STANDS", "STANDS"));
        // Known since: by that day the standard had its second edition, the checklist not yet.
        items("2024-04-01", "2024-05-01")
                .body("items[0].citations.edition", contains("2", "1", "2"))
                .body("items[0].citations.state", contains("STANDS", "STANDS", "NOT_THERE"))
                .body("items[1].citations.state", contains("RETIRED"));
        anonymous()
                .queryParam("asOf", "2024-04-05")
                .queryParam("limit", 1)
                .get("/checklists/{checklist}/as-of/items", then.checklist)
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].citations.edition", contains("2"))
                .header("Link", containsString("pageToken="));
        items("2023-05-31", null).statusCode(404).body("type", equalTo("/problems/checklist-edition-unknown"));
    }

    @Test
    void leadsOnPastMidnightWhereNoDayWasAskedFor() {
        for (var list : new String[] {"items", "citations"}) {
            anonymous()
                    .queryParam("limit", 1)
                    .get("/checklists/{checklist}/as-of/{list}", then.checklist, list)
                    .then()
                    .header("Link", matchesPattern(".*[?&]asOf=\\d{4}-\\d{2}-\\d{2}&.*"));
        }
    }

    private ValidatableResponse items(String asOf, String knownAt) {
        return asOf("/checklists/" + then.checklist + "/as-of/items", asOf, knownAt);
    }

    @Test
    void tellsWhichItemsCitedAProvision() {
        citing("2024-04-01", "2024-04-09", "統制基準２")
                .statusCode(200)
                .body("items.item", contains(1, 2))
                .body("items.pinned", contains(true, false))
                .body("items.edition", contains("1", "1"))
                .body("items.state", contains("STANDS", "STANDS"));
        citing("2024-04-01", null, "統2")
                .body("items.edition", contains("1", "2"))
                .body("items.state[1]", equalTo("RETIRED"));
        citing("2024-04-05", null, "統2").body("items", empty());
        var all = "/checklists/" + then.checklist + "/as-of/citations";
        asOf(all, "2024-04-01", "2024-04-09").body("items.provision", contains("統1", "統2", "統3", "統2"));
        var page = times(anonymous().queryParam("limit", 3), "2024-04-01", "2024-04-09")
                .get(all)
                .then()
                .body("items.provision", contains("統1", "統2", "統3"))
                .extract();
        anonymous().get(page.header("Link").replaceAll("<(.*)>.*", "$1")).then().body("items.item", contains(2));
        times(anonymous().queryParam("pageToken", page.<String>path("nextPageToken")), "2024-04-05", null)
                .get(all)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
        times(anonymous().queryParam("item", 2), "2024-04-05", null)
                .get(all)
                .then()
                .body("items.provision", contains("統1"));
        anonymous().queryParam("provision", "統2").get(all).then().statusCode(400);
        citing("2024-04-01", null, "丙9").statusCode(400).body("errors[0].parameter", equalTo("provision"));
        asOf(all, "2023-05-31", null).statusCode(404).body("type", equalTo("/problems/checklist-edition-unknown"));
    }

    private ValidatableResponse citing(String asOf, String knownAt, String provision) {
        return times(anonymous(), asOf, knownAt)
                .queryParam("standard", then.standard)
                .queryParam("provision", provision)
                .get("/checklists/{checklist}/as-of/citations", then.checklist)
                .then();
    }

    /** The first rule set was registered when its year was nearly over, the second when its year had begun. */
    @Test
    void tellsTheRuleSetOfTheYearOfThatDay() {
        ruleSet("2024-03-31", "2024-01-31").statusCode(404).body("type", equalTo("/problems/rule-set-unknown"));
        ruleSet("2024-03-31", "2024-02-01")
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=86400"))
                .body("fiscalYear", is(2023))
                .body("ruleSet.edition", equalTo("rules"));
        ruleSet("2024-04-01", "2024-04-09").body("fiscalYear", is(2024)).body("ruleSet.edition", equalTo("rules"));
        ruleSet("2024-04-01", null).body("ruleSet.edition", equalTo("newer"));
        ruleSet("2024-03-31", null).body("ruleSet.edition", equalTo("rules"));
        ruleSet("2023-03-31", null).statusCode(404).body("type", equalTo("/problems/rule-set-unknown"));
        ruleSet("2024-03-31", "2024-01-09").statusCode(404).body("type", equalTo("/problems/checklist-unknown"));
    }

    private ValidatableResponse ruleSet(String asOf, String knownAt) {
        return asOf("/checklists/" + then.checklist + "/as-of/rule-set", asOf, knownAt);
    }

    @Test
    void knowsNothingOfWhatWasNotRegisteredYet() {
        checklist("2024-03-31", "2024-01-09").statusCode(404).body("type", equalTo("/problems/checklist-unknown"));
        asOf("/standards/" + then.standard + "/as-of", "2024-03-31", "2024-01-09")
                .statusCode(404)
                .body("type", equalTo("/problems/standard-unknown"));
        asOf("/checklists/nowhere/as-of", null, null).statusCode(404);
    }

    @Test
    void refusesTimesThatAreNone() {
        for (var knownAt : List.of("2999-01-01", "someday", "2024-04-10T00:00:00")) {
            checklist("2024-03-31", knownAt)
                    .statusCode(400)
                    .body("type", equalTo("/problems/request-invalid"))
                    .body("errors[0].parameter", equalTo("knownAt"));
        }
        checklist("2024-02-30", null).statusCode(400).body("errors[0].parameter", equalTo("asOf"));
    }

    @Test
    void mayBeKeptWhereItNoLongerChanges() {
        var settled = checklist("2024-03-31", "2024-04-09")
                .header("Cache-Control", equalTo("public, max-age=86400"))
                .extract()
                .header("ETag");
        anonymous()
                .header("If-None-Match", settled)
                .queryParam("asOf", "2024-03-31")
                .queryParam("knownAt", "2024-04-09")
                .get("/checklists/{checklist}/as-of", then.checklist)
                .then()
                .statusCode(304);
        checklist("2024-03-31", null)
                .header("Cache-Control", equalTo("public, no-cache"))
                .header("ETag", not(equalTo(settled)));
    }
}
