package org.minaoshi.determination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.as;
import static org.minaoshi.determination.AYear.NOW;
import static org.minaoshi.determination.AYear.REASON;
import static org.minaoshi.determination.AYear.TEXT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft that should not have been is taken back, and stands in nobody's way. */
@QuarkusTest
class WithdrawalTest {

    private static final int LONG_AGO = 2019;

    @Test
    void isFinalAndKeepsItsHistory() {
        var year = AYear.opened(LONG_AGO);
        year.step("council-1", "withdrawal", REASON)
                .statusCode(403)
                .body("type", equalTo("/problems/determination-step-not-yours"));
        year.step("secretariat-1", "withdrawal", Map.of("reason", Map.of("ja", " ")))
                .statusCode(400);
        year.get("").body("stage", equalTo("DRAFT"));
        withdraw(year).body("nextSteps", empty()).body("proposal", nullValue());

        year.get("/history")
                .body("items.action", contains("OPEN", "WITHDRAW"))
                .body("items[1].reason.ja", equalTo("本文"));
        year.propose("NOT_NEEDED").statusCode(409).body("type", equalTo("/problems/determination-step-not-open"));
        year.assess("uptake", Map.of("finding", "NO_REVISION", "text", TEXT))
                .statusCode(409)
                .body("type", equalTo("/problems/determination-not-in-draft"));
        year.step("secretariat-1", "withdrawal", REASON).statusCode(409);
    }

    /** Law 1. */
    @Test
    void leavesItsYearToAnother() {
        var year = AYear.opened(LONG_AGO);
        var first = year.id;
        withdraw(year);
        year.openAs("secretariat-1").statusCode(201);
        year.openAs("secretariat-2").statusCode(409).body("type", equalTo("/problems/determination-in-force"));
        as("auditor-1")
                .queryParam("checklist", year.checklist)
                .queryParam("stage", "WITHDRAWN")
                .get("/determinations")
                .then()
                .body("items.id", contains(first))
                .body("items[0].outcome", nullValue());
    }

    @Test
    void leavesItsPlaceToAnotherCorrection() {
        var year = AYear.published();
        var correction = Map.<String, Object>of("corrects", Map.of("determination", year.id, "reason", TEXT));
        year.openAs("secretariat-1", correction).statusCode(201);
        withdraw(year);
        year.openAs("secretariat-1", correction).statusCode(201);
        year.openAs("secretariat-1", correction).statusCode(409);
    }

    @Test
    void takesAReturnedProposalBackToo() {
        var year = AYear.proposed();
        year.position("council-1").statusCode(201);
        year.step("secretariat-1", "withdrawal", REASON).statusCode(409);
        year.step("council-1", "return", REASON).statusCode(200);
        withdraw(year).body("proposal", nullValue());
        year.get("/proposals").body("items.standing", contains(false));
        year.get("/positions").body("items.counts", contains(false));
    }

    /** Law 3: what was submitted meanwhile is not lost with it. */
    @Test
    void letsFeedbackCountForTheReviewThatIsMeant() {
        var year = AYear.opened(LONG_AGO);
        var submitted = as("bank-a")
                .body(Map.of("checklist", year.checklist, "kind", "USAGE", "text", "本文"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .body("countsFor.fiscalYear", is(LONG_AGO))
                .extract();
        withdraw(year);
        as("bank-a")
                .header("If-None-Match", submitted.header("ETag"))
                .get("/feedback/{id}", submitted.<String>path("id"))
                .then()
                .statusCode(200)
                .body("countsFor.fiscalYear", is(NOW))
                .body("countsFor.late", is(false));
        year.openAs("secretariat-1", Map.of("fiscalYear", NOW)).statusCode(201);
        year.get("/readiness").body("blockers.law", hasItem("feedback-untriaged"));
        as("secretariat-1")
                .body(Map.of("disposition", "NOTED", "reason", "確認した。"))
                .put("/feedback/{id}/disposition", submitted.<String>path("id"))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse withdraw(AYear year) {
        return year.step("secretariat-1", "withdrawal", REASON).statusCode(200).body("stage", equalTo("WITHDRAWN"));
    }
}
