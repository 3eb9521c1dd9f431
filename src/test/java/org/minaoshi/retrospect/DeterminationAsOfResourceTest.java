package org.minaoshi.retrospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.anonymous;
import static org.minaoshi.Api.as;
import static org.minaoshi.retrospect.Ask.asOf;
import static org.minaoshi.retrospect.Ask.times;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minaoshi.determination.AYear;
import org.minaoshi.pack.PackLoader;

/** How reviews stood, and which determination was in force, over HTTP. */
@QuarkusTest
class DeterminationAsOfResourceTest {

    @Inject
    PackLoader loader;

    @Test
    void tellsAReviewByTheStepsTakenByThen() {
        var year = AYear.published();
        List<String> taken = year.get("/history").extract().path("items.takenAt");
        review("secretariat-1", year.id, null, taken.get(0))
                .statusCode(200)
                .body("stage", equalTo("DRAFT"))
                .body("round", is(0))
                .body("proposal", nullValue())
                .body("steps.action", contains("OPEN"))
                .body("notTold[0].en", containsString("draft"));
        review("auditor-1", year.id, null, taken.get(1))
                .body("stage", equalTo("PROPOSED"))
                .body("proposal.round", is(1))
                .body("proposal.outcome", equalTo("NOT_NEEDED"))
                .body("steps.action", contains("OPEN", "PROPOSE"));
        review("council-1", year.id, null, null)
                .body("stage", equalTo("PUBLISHED"))
                .body("steps", hasSize(4));
        review(
                        "secretariat-1",
                        year.id,
                        null,
                        Instant.parse(taken.get(0)).minusMillis(1).toString())
                .statusCode(404)
                .body("type", equalTo("/problems/determination-unknown"));
        review("bank-a", year.id, null, null).statusCode(403);
    }

    private static ValidatableResponse review(String user, String id, String asOf, String knownAt) {
        return times(as(user), asOf, knownAt)
                .get("/determinations/{id}/as-of", id)
                .then();
    }

    /** What an auditor asks: what was in force on the day, until when, what took its place, and since when anybody knew. */
    @Test
    void tellsADeterminationInForceUntilItsCorrectionIsPublished() {
        loader.load("classpath:packs/corrected-year.yaml");
        inForce("2023-11-30", null).body("determinations", empty());
        inForce("2023-12-01", "2023-12-01")
                .body("determinations.revision", contains(1))
                .body("determinations.outcome", contains("NOT_NEEDED"))
                .body("determinations[0].inForce.from", equalTo("2023-12-01"))
                .body("determinations[0].inForce.until", nullValue())
                .body("determinations[0].inForce.correctedBy", nullValue());
        inForce("2024-06-02", null)
                .body("determinations.revision", contains(1))
                .body("determinations[0].inForce.until", equalTo("2024-06-03"))
                .body("determinations[0].inForce.correctedBy.revision", is(2))
                .body("determinations[0].inForce.correctedBy.outcome", equalTo("PARTIAL_REVISION"))
                .body("determinations[0].inForce.correctedBy.publishedAt", equalTo("2024-06-03T03:00:00Z"))
                .body("determinations[0].inForce.correctedBy.reason.en", equalTo("The survey of uptake was wrong."))
                .body("determinations[0].inForce.correctedBy.href", endsWith("/2023?revision=2"));
        inForce("2024-06-03", "2024-06-02")
                .body("determinations.revision", contains(1))
                .body("determinations[0].inForce.until", nullValue());
        inForce("2024-06-03", null)
                .body("determinations.revision", contains(2))
                .body("determinations[0].inForce.from", equalTo("2024-06-03"))
                .body("determinations[0].inForce.until", nullValue());
        inForce("2999-12-31", null).body("determinations.revision", contains(2));
    }

    private static ValidatableResponse inForce(String asOf, String knownAt) {
        return asOf("/checklists/corrected-year/as-of", asOf, knownAt).statusCode(200);
    }

    @Test
    void tellsAReviewOfADayAsItWasKnownThenAndAsItIsKnownSince() {
        loader.load("classpath:packs/corrected-year.yaml");
        String corrected = as("auditor-1")
                .queryParam("checklist", "corrected-year")
                .queryParam("stage", "SUPERSEDED")
                .get("/determinations")
                .path("items[0].id");
        corrected(corrected, "2023-11-09", null)
                .statusCode(200)
                .body("asOf", equalTo("2023-11-09"))
                .body("stage", equalTo("PROPOSED"))
                .body("steps.action", contains("OPEN", "PROPOSE"))
                .body("proposal.outcome", equalTo("NOT_NEEDED"))
                .body("inForce.from", equalTo("2023-12-01"))
                .body("inForce.until", equalTo("2024-06-03"));
        corrected(corrected, "2023-11-09", "2023-11-09")
                .body("stage", equalTo("PROPOSED"))
                .body("inForce", nullValue());
        corrected(corrected, "2024-06-02", "2024-06-02")
                .body("stage", equalTo("PUBLISHED"))
                .body("inForce.until", nullValue());
        corrected(corrected, "2024-06-02", null)
                .body("stage", equalTo("PUBLISHED"))
                .body("inForce.correctedBy.revision", is(2));
        corrected(corrected, "2024-06-03", "2024-06-02").body("stage", equalTo("PUBLISHED"));
        corrected(corrected, "2024-06-03", null)
                .body("stage", equalTo("SUPERSEDED"))
                .body("steps", hasSize(5));
        corrected(corrected, "2023-10-01", null)
                .statusCode(404)
                .body("type", equalTo("/problems/determination-unknown"));
        corrected(corrected, "2023-10-02", "2023-10-01").statusCode(404);
        corrected(corrected, "2024-02-30", null).statusCode(400).body("errors[0].parameter", equalTo("asOf"));
    }

    private static ValidatableResponse corrected(String id, String asOf, String knownAt) {
        return review("auditor-1", id, asOf, knownAt);
    }

    /** A correction takes the place of what it corrects when it is published, and is known from then on; drafts are nobody's business outside. */
    @Test
    void tellsOutsideOnlyWhatWasPublishedAndWhichRevisionWasKnown() {
        var year = AYear.decided();
        var thing = "/checklists/" + year.checklist + "/as-of";
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
