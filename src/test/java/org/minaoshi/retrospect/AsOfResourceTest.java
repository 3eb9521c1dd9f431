package org.minaoshi.retrospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.anonymous;
import static org.minaoshi.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.determination.AYear;

/** How things were, over HTTP. */
@QuarkusTest
class AsOfResourceTest {

    @Inject
    KnownThen then;

    @BeforeEach
    void register() {
        then.register();
    }

    private ValidatableResponse checklist(String on, String knownAt) {
        return asOf("/checklists/" + then.checklist, on, knownAt);
    }

    private static ValidatableResponse asOf(String thing, String on, String knownAt) {
        var request = anonymous();
        if (on != null) {
            request.queryParam("on", on);
        }
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get(thing + "/as-of").then();
    }

    /** The same day, before and after it was known what had been published by then. */
    @Test
    void tellsADayAsItWasKnownThenAndAsItIsKnownSince() {
        checklist("2024-04-05", "2024-04-09")
                .statusCode(200)
                .body("on", equalTo("2024-04-05"))
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
        asOf("/standards/" + then.standard, "2023-05-15", null)
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
                .queryParam("on", "2024-04-05")
                .queryParam("limit", 1)
                .get("/checklists/{checklist}/as-of/items", then.checklist)
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].citations.edition", contains("2"))
                .header("Link", containsString("pageToken="));
        items("2023-05-31", null).statusCode(404).body("type", equalTo("/problems/checklist-edition-unknown"));
    }

    private ValidatableResponse items(String on, String knownAt) {
        var request = anonymous().queryParam("on", on);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/checklists/{checklist}/as-of/items", then.checklist)
                .then();
    }

    @Test
    void knowsNothingOfWhatWasNotRegisteredYet() {
        checklist("2024-03-31", "2024-01-09").statusCode(404).body("type", equalTo("/problems/checklist-unknown"));
        asOf("/standards/" + then.standard, "2024-03-31", "2024-01-09")
                .statusCode(404)
                .body("type", equalTo("/problems/standard-unknown"));
        asOf("/checklists/nowhere", null, null).statusCode(404);
    }

    @Test
    void refusesTimesThatAreNone() {
        for (var knownAt : List.of("2999-01-01", "someday", "2024-04-10T00:00:00")) {
            checklist("2024-03-31", knownAt)
                    .statusCode(400)
                    .body("type", equalTo("/problems/request-invalid"))
                    .body("errors[0].parameter", equalTo("knownAt"));
        }
        checklist("2024-02-30", null).statusCode(400).body("errors[0].parameter", equalTo("on"));
    }

    @Test
    void mayBeKeptWhereItNoLongerChanges() {
        var settled = checklist("2024-03-31", "2024-04-09")
                .header("Cache-Control", equalTo("public, max-age=86400"))
                .extract()
                .header("ETag");
        anonymous()
                .header("If-None-Match", settled)
                .queryParam("on", "2024-03-31")
                .queryParam("knownAt", "2024-04-09")
                .get("/checklists/{checklist}/as-of", then.checklist)
                .then()
                .statusCode(304);
        checklist("2024-03-31", null)
                .header("Cache-Control", equalTo("public, no-cache"))
                .header("ETag", not(equalTo(settled)));
    }

    @Test
    void tellsAReviewByTheStepsTakenByThen() {
        var year = AYear.published();
        List<String> taken = year.get("/history").extract().path("items.takenAt");
        review("secretariat-1", year, taken.get(0))
                .statusCode(200)
                .body("stage", equalTo("DRAFT"))
                .body("round", is(0))
                .body("proposal", nullValue())
                .body("steps.action", contains("OPEN"))
                .body("notTold[0].en", containsString("draft"));
        review("auditor-1", year, taken.get(1))
                .body("stage", equalTo("PROPOSED"))
                .body("proposal.round", is(1))
                .body("proposal.outcome", equalTo("NOT_NEEDED"))
                .body("steps.action", contains("OPEN", "PROPOSE"));
        review("council-1", year, null).body("stage", equalTo("PUBLISHED")).body("steps", hasSize(4));
        review("secretariat-1", year, Instant.parse(taken.get(0)).minusMillis(1).toString())
                .statusCode(404)
                .body("type", equalTo("/problems/determination-unknown"));
        review("bank-a", year, null).statusCode(403);
    }

    private static ValidatableResponse review(String user, AYear year, String knownAt) {
        var request = as(user);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/determinations/{id}/as-of", year.id).then();
    }

    /** A correction holds from the day of what it corrects, and is known from its own publication; drafts are nobody's business outside. */
    @Test
    void tellsOutsideOnlyWhatWasPublishedAndWhichRevisionWasKnown() {
        var year = AYear.decided();
        var thing = "/checklists/" + year.checklist;
        asOf(thing, null, null).body("determinations", empty());
        year.publish().statusCode(200);
        String first = asOf(thing, null, null)
                .body("determinations.revision", contains(1))
                .extract()
                .path("determinations[0].knownSince");
        var correction = Map.of("determination", year.id, "reason", Map.of("ja", "訂正"));
        year.openAs("secretariat-1", Map.of("corrects", correction)).statusCode(201);
        year.gathered().propose("PARTIAL_REVISION").statusCode(200);
        year.decideBy("chair-1");
        asOf(thing, null, null).body("determinations.revision", contains(1));
        year.publish().statusCode(200);
        asOf(thing, null, null)
                .body("determinations.revision", contains(2))
                .body("determinations.outcome", contains("PARTIAL_REVISION"));
        asOf(thing, null, first)
                .body("determinations.revision", contains(1))
                .body("determinations.outcome", contains("NOT_NEEDED"));
        String digest = asOf(thing, null, first).extract().path("determinations[0].digest");
        String published = anonymous()
                .queryParam("checklist", year.checklist)
                .get("/publications")
                .path("items[1].digest");
        assertThat(digest).isEqualTo(published);
        asOf(thing, "2020-01-01", null).body("determinations", empty());
    }
}
