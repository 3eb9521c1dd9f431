package org.minaoshi.determination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.minaoshi.Api.as;
import static org.minaoshi.determination.AYear.TEXT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Assessments and watch items of a draft, each refusal once. */
@QuarkusTest
class GatheredResourceTest {

    private static final Map<String, Object> NO_REVISION = Map.of("finding", "NO_REVISION", "text", TEXT);

    @Test
    void assessesFactorByFactor() {
        var year = AYear.opened();
        as("auditor-1")
                .get("/determinations/{id}/assessments/incidents", year.id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/assessment-unknown"));
        var etag =
                year.assess("incidents", NO_REVISION).statusCode(201).extract().header("ETag");
        year.assess("incidents", NO_REVISION).statusCode(428);
        as("secretariat-1")
                .header("If-Match", etag)
                .body(Map.of("finding", "PARTIAL_REVISION", "text", TEXT))
                .put("/determinations/{id}/assessments/incidents", year.id)
                .then()
                .statusCode(200)
                .body("finding", equalTo("PARTIAL_REVISION"));
        as("secretariat-1")
                .header("If-Match", etag)
                .body(NO_REVISION)
                .put("/determinations/{id}/assessments/incidents", year.id)
                .then()
                .statusCode(412);
        year.get("/assessments").body("items.factor", contains("incidents"));
    }

    @Test
    void refusesAssessmentsOfWhatIsNotThere() {
        var year = AYear.opened();
        year.assess("weather", NO_REVISION).statusCode(404).body("type", equalTo("/problems/factor-unknown"));
        year.assess(
                        "incidents",
                        Map.of(
                                "finding",
                                "NO_REVISION",
                                "text",
                                TEXT,
                                "about",
                                Map.of("standard", year.standard, "edition", "none")))
                .statusCode(422)
                .body("type", equalTo("/problems/standard-edition-reference-unknown"))
                .body("errors[0].pointer", equalTo("/about"));
        year.assess("incidents", Map.of("finding", "NO_REVISION")).statusCode(400);
        year.assess("incidents", Map.of("finding", "MAYBE", "text", TEXT)).statusCode(400);
        as("council-1")
                .body(NO_REVISION)
                .put("/determinations/{id}/assessments/incidents", year.id)
                .then()
                .statusCode(403);
        as("secretariat-1")
                .body(NO_REVISION)
                .put("/determinations/{id}/assessments/incidents", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/determination-unknown"));
        year.get("/assessments").body("items", empty());
    }

    @Test
    void watchesConditionsAndTakesThemAwayAgain() {
        var year = AYear.opened();
        var added = watch(year, Map.of("condition", TEXT, "factor", "uptake")).statusCode(201);
        String item = added.extract().path("id");
        var etag = added.extract().header("ETag");
        year.get("/watch-items").body("items", hasSize(1));
        as("council-1")
                .get("/determinations/{id}/watch-items/{item}", year.id, item)
                .then()
                .statusCode(200);
        as("secretariat-1")
                .delete("/determinations/{id}/watch-items/{item}", year.id, item)
                .then()
                .statusCode(428);
        as("secretariat-1")
                .header("If-Match", etag)
                .delete("/determinations/{id}/watch-items/{item}", year.id, item)
                .then()
                .statusCode(204);
        as("council-1")
                .get("/determinations/{id}/watch-items/{item}", year.id, item)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/watch-item-unknown"));
    }

    @Test
    void refusesWatchItemsThatRestOnNothing() {
        var year = AYear.opened();
        watch(year, Map.of("condition", TEXT, "factor", "weather"))
                .statusCode(422)
                .body("type", equalTo("/problems/factor-reference-unknown"));
        watch(year, Map.of("condition", TEXT, "factor", "uptake", "feedback", UUID.randomUUID()))
                .statusCode(422)
                .body("type", equalTo("/problems/watch-item-not-a-conditional-remark"));
        watch(year, Map.of("factor", "uptake")).statusCode(400);
        year.get("/watch-items").body("items", empty());
    }

    @Test
    void answersOnlyWhatAnEarlierYearLeftOpen() {
        var year = AYear.opened();
        String own = watch(year, Map.of("condition", TEXT, "factor", "uptake"))
                .extract()
                .path("id");
        answer(year, own).statusCode(422).body("type", equalTo("/problems/watch-item-not-open"));
        answer(year, UUID.randomUUID().toString())
                .statusCode(404)
                .body("type", equalTo("/problems/watch-item-unknown"));
        year.get("/watch-answers").body("items", empty());
    }

    private static ValidatableResponse watch(AYear year, Map<String, Object> body) {
        return as("secretariat-1")
                .body(body)
                .post("/determinations/{id}/watch-items", year.id)
                .then();
    }

    private static ValidatableResponse answer(AYear year, String item) {
        return as("secretariat-1")
                .body(Map.of("answer", "MET", "reason", TEXT))
                .put("/determinations/{id}/watch-answers/{item}", year.id, item)
                .then();
    }
}
