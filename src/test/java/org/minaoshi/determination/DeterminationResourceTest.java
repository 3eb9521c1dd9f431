package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.as;
import static org.minaoshi.determination.AYear.REASON;
import static org.minaoshi.determination.AYear.TEXT;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.OddToken;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Digests;
import org.minaoshi.record.Outcome;
import org.minaoshi.record.PublishedRecord;

@QuarkusTest
class DeterminationResourceTest {

    @Inject
    PublishedDeterminations published;

    @Test
    void walksAWholeYearWithFourPeople() {
        var year = AYear.opened();
        year.get("")
                .body("stage", equalTo("DRAFT"))
                .body("period.from", equalTo(AYear.NOW + "-04-01"))
                .body("period.to", equalTo(AYear.NOW + 1 + "-03-31"))
                .body("proposal", nullValue())
                .body("nextSteps.action", contains("PROPOSE", "WITHDRAW"));
        year.get("/readiness")
                .body("ready", is(false))
                .body("blockers.law", hasItem("every-factor"))
                .body("blockers.law", hasItem("edition-not-considered"));
        year.consider("second");
        year.get("/readiness").body("blockers.findAll { it.law == 'impact-judged' }.about.key", hasSize(2));
        year.judge(1, "NO_EFFECT");
        year.judge(2, "EDITORIAL");
        year.findNothing("incidents");
        year.assess("incidents", "NO_REVISION");
        year.assess("uptake", "NO_REVISION");
        year.get("/readiness")
                .body("ready", is(true))
                .body("blockers", empty())
                .body("outcomes.outcome", contains("NOT_NEEDED", "PARTIAL_REVISION", "MAJOR_REVISION"))
                .body("outcomes[0].admissible", equalTo("ADMISSIBLE"));

        year.propose("NOT_NEEDED")
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("stage", equalTo("PROPOSED"))
                .body("window.closes", notNullValue())
                .body("proposal.round", is(1));
        var read = as("council-1")
                .get("/determinations/{id}/proposals/1", year.id)
                .then()
                .statusCode(200)
                .body("outcome.proposed", equalTo("NOT_NEEDED"))
                .extract();
        assertThat(Digests.sha256(read.asByteArray())).isEqualTo(year.digest());
        assertThat(read.header("ETag")).isEqualTo('"' + year.digest() + '"');
        year.position("council-1").statusCode(201).body("counts", is(true));
        year.position("council-2").statusCode(201);
        year.decide("chair-1").statusCode(200).body("stage", equalTo("DECIDED"));
        var publication = year.publish()
                .statusCode(200)
                .body("stage", equalTo("PUBLISHED"))
                .body("publication.revision", is(1));

        year.get("/history")
                .body("items.action", contains("OPEN", "PROPOSE", "DECIDE", "PUBLISH"))
                .body("items.actor[2]", containsString("chair-1"));
        year.get("/positions").body("items", hasSize(2));
        year.get("/proposals").body("items.standing", contains(true));
        as("auditor-1")
                .get("/determinations/{id}/proposals/2", year.id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/proposal-unknown"));
        var found = published.find(year.checklist, year.fiscalYear, null).orElseThrow();
        var bytes = published.record(found.determination());
        assertThat(Digests.sha256(bytes)).isEqualTo(found.digest());
        String stated = publication.extract().path("publication.digest");
        assertThat(found.digest()).isEqualTo(stated);
        var record = CanonicalJson.read(bytes, PublishedRecord.class);
        assertThat(record.positions()).isEqualTo(new PublishedRecord.Positions(2, 0, 0));
        assertThat(CanonicalJson.digest(record.snapshot())).isEqualTo(record.proposalDigest());
        assertThat(record.snapshot().impacts()).hasSize(2);
        assertThat(record.snapshot().outcome().proposed()).isEqualTo(Outcome.NOT_NEEDED);
        assertThat(CanonicalJson.bytes(record)).isEqualTo(bytes);
    }

    @Test
    void isListedAndFoundByItsPeople() {
        var year = AYear.opened();
        as("council-1")
                .queryParam("checklist", year.checklist)
                .get("/determinations")
                .then()
                .statusCode(200)
                .body("items.id", contains(year.id));
        as("council-1")
                .queryParam("checklist", year.checklist)
                .queryParam("stage", "PROPOSED")
                .get("/determinations")
                .then()
                .body("items", empty());
        as("bank-a").get("/determinations").then().statusCode(403);
        as("bank-a").get("/determinations/{id}", year.id).then().statusCode(403);
        Api.anonymous().get("/determinations/{id}", year.id).then().statusCode(401);
        as("auditor-1")
                .get("/determinations/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/determination-unknown"));
        var etag = year.get("").extract().header("ETag");
        as("auditor-1")
                .header("If-None-Match", etag)
                .get("/determinations/{id}", year.id)
                .then()
                .statusCode(304);
    }

    /** Law 1. */
    @Test
    void refusesASecondDeterminationForTheYear() {
        var year = AYear.opened();
        year.openAs("secretariat-2").statusCode(409).body("type", equalTo("/problems/determination-in-force"));
        as("secretariat-1")
                .body(Map.of(
                        "fiscalYear",
                        year.fiscalYear,
                        "outcome",
                        "NOT_NEEDED",
                        "source",
                        AYear.TEXT,
                        "conclusions",
                        List.of()))
                .post("/checklists/{checklist}/earlier-determinations", year.checklist)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/determination-in-force"));
    }

    @Test
    void refusesToOpenWhatCannotBe() {
        var year = AYear.of(AYear.NOW);
        year.openAs("council-1").statusCode(403).body("type", equalTo("/problems/determination-step-not-yours"));
        year.openAs("nobody-1").statusCode(403);
        year.openAs("secretariat-1", Map.of("fiscalYear", AYear.NOW + 1))
                .statusCode(422)
                .body("type", equalTo("/problems/fiscal-year-not-begun"))
                .body("errors[0].pointer", equalTo("/fiscalYear"));
        year.openAs("secretariat-1", Map.of("fiscalYear", 2017))
                .statusCode(422)
                .body("type", equalTo("/problems/rule-set-missing"));
        year.openAs("secretariat-1", Map.of("checklistEdition", "none"))
                .statusCode(422)
                .body("type", equalTo("/problems/checklist-edition-reference-unknown"));
        year.openAs("secretariat-1", Map.of("stage", "PUBLISHED")).statusCode(400);
        var other = AYear.opened();
        year.openAs("secretariat-1", Map.of("corrects", Map.of("determination", other.id, "reason", TEXT)))
                .statusCode(422)
                .body("type", equalTo("/problems/correction-not-possible"));
        as("auditor-1")
                .queryParam("checklist", year.checklist)
                .get("/determinations")
                .then()
                .body("items", empty());
    }

    @Test
    void refusesStepsToWhoeverTheTableDoesNotName() {
        var year = AYear.proposed();
        year.decide("secretariat-1").statusCode(403).body("type", equalTo("/problems/determination-step-not-yours"));
        year.step("council-1", "escalation", REASON).statusCode(403);
        year.step("auditor-1", "return", REASON).statusCode(403);
        year.step("bank-a", "return", REASON).statusCode(403);
        year.publish().statusCode(409).body("type", equalTo("/problems/determination-step-not-open"));
        year.get("").body("stage", equalTo("PROPOSED"));
    }

    @Test
    void namesEveryBlockerOfAProposal() {
        var year = AYear.opened();
        year.propose("NOT_NEEDED")
                .statusCode(422)
                .body("type", equalTo("/problems/determination-not-ready"))
                .body("errors.detail", hasItem(containsString("[every-factor]")))
                .body("errors.detail", hasItem(containsString("[edition-not-considered]")));
        year.get("/history").body("items", hasSize(1));
    }

    /** Law 10. */
    @Test
    void needsAnOverrideForAMilderOutcomeAndPrintsIt() {
        var year = AYear.opened();
        year.consider("second");
        year.judge(1, "NEEDS_REVISION");
        year.judge(2, "NO_EFFECT");
        year.findNothing("incidents");
        year.assess("incidents", "NO_REVISION");
        year.assess("uptake", "NO_REVISION");
        year.propose("NOT_NEEDED")
                .statusCode(422)
                .body("type", equalTo("/problems/outcome-not-admissible"))
                .body("errors[0].pointer", equalTo("/outcome"));
        year.propose("PARTIAL_REVISION", Map.of("override", REASON))
                .statusCode(422)
                .body("type", equalTo("/problems/override-not-needed"));
        year.propose("NOT_NEEDED", Map.of("override", REASON))
                .statusCode(200)
                .body("proposal.override.ja", equalTo("本文"));
        year.decideBy("chair-1").publish().statusCode(200);
        var found = published.find(year.checklist, year.fiscalYear, null).orElseThrow();
        var record = CanonicalJson.read(published.record(found.determination()), PublishedRecord.class);
        assertThat(record.snapshot().outcome().override().ja()).isEqualTo("本文");
        assertThat(record.snapshot().outcome().admissible())
                .containsExactly(Outcome.PARTIAL_REVISION, Outcome.MAJOR_REVISION);
    }

    /** Law 11: one person with both roles. */
    @Test
    void refusesTheProposerToDecide() {
        var year = AYear.ready();
        var both = OddToken.with("chair-1", Map.of("roles", List.of("secretariat", "council-chair")));
        Api.withToken(both)
                .header("If-Match", "*")
                .body(Map.of("outcome", "NOT_NEEDED", "conclusion", TEXT))
                .post("/determinations/{id}/proposal", year.id)
                .then()
                .statusCode(200);
        year.position("council-1").statusCode(201);
        year.position("council-2").statusCode(201);
        year.decide("chair-1").statusCode(403).body("type", equalTo("/problems/four-eyes"));
        year.get("").body("stage", equalTo("PROPOSED"));
    }

    /** Law 11: a proposal does not come nearer to its quorum by whoever made it. */
    @Test
    void refusesAPositionOfTheProposer() {
        var year = AYear.ready();
        var both = OddToken.with("council-1", Map.of("roles", List.of("secretariat", "council")));
        Api.withToken(both)
                .header("If-Match", "*")
                .body(Map.of("outcome", "NOT_NEEDED", "conclusion", TEXT))
                .post("/determinations/{id}/proposal", year.id)
                .then()
                .statusCode(200);
        year.position("council-1").statusCode(403).body("type", equalTo("/problems/position-on-own-proposal"));
        year.position("council-2").statusCode(201);
        year.decide("chair-1").statusCode(409).body("type", equalTo("/problems/quorum-not-reached"));
        year.get("/positions").body("items", hasSize(1));
    }

    /** The panel's word is about the content it was asked about; one that was returned since is another. */
    @Test
    void asksThePanelAgainAboutAnotherContent() {
        var year = AYear.ready();
        var said = Map.<String, Object>of("heldOn", "2024-01-20", "record", TEXT);
        year.propose("NOT_NEEDED").statusCode(200);
        year.step("chair-1", "escalation", REASON).statusCode(200);
        year.step("secretariat-1", "conclusion", said).statusCode(200);
        year.step("secretariat-1", "return", REASON).statusCode(200);
        year.propose("MAJOR_REVISION").statusCode(200);
        year.position("council-1").statusCode(201);
        year.position("council-2").statusCode(201);
        year.decide("chair-1").statusCode(409).body("type", equalTo("/problems/expert-panel-required"));
        year.step("chair-1", "escalation", REASON).statusCode(200);
        year.step("secretariat-1", "conclusion", said).statusCode(200);
        year.decideBy("chair-1");
    }

    @Test
    void needsTheQuorumOnThePresentContent() {
        var year = AYear.proposed();
        year.decide("chair-1").statusCode(409).body("type", equalTo("/problems/quorum-not-reached"));
        year.position("council-1").statusCode(201);
        year.position("council-2").statusCode(201);
        year.step("council-1", "return", REASON).statusCode(200);
        year.propose("NOT_NEEDED").statusCode(200).body("proposal.round", is(2));
        year.decide("chair-1").statusCode(409).body("type", equalTo("/problems/quorum-not-reached"));
        year.get("/positions").body("items.counts", contains(false, false));
        year.decideBy("chair-1");
    }

    /** Law 12. */
    @Test
    void bindsPositionsAndDecisionToTheContent() {
        var year = AYear.proposed();
        var old = year.digest();
        year.step("secretariat-1", "return", REASON).statusCode(200);
        year.position("council-1", old).statusCode(409).body("type", equalTo("/problems/determination-step-not-open"));
        year.propose("PARTIAL_REVISION").statusCode(200);
        assertThat(year.digest()).isNotEqualTo(old);
        year.position("council-1", old).statusCode(409).body("type", equalTo("/problems/position-on-another-proposal"));
        year.step("chair-1", "decision", Map.of("proposalDigest", old))
                .statusCode(409)
                .body("type", equalTo("/problems/decision-on-another-proposal"));
        year.position("secretariat-1").statusCode(403);
        year.get("/positions").body("items", empty());
    }

    @Test
    void letsAMemberChangeTheirPositionKnowingly() {
        var year = AYear.proposed();
        var etag = year.position("council-1").statusCode(201).extract().header("ETag");
        year.position("council-1").statusCode(428);
        as("council-1")
                .header("If-Match", etag)
                .body(Map.of("proposalDigest", year.digest(), "position", "DISAGREE", "comment", "再検討を求める"))
                .put("/determinations/{id}/position", year.id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)))
                .body("position", equalTo("DISAGREE"));
        as("council-1")
                .get("/determinations/{id}/position", year.id)
                .then()
                .statusCode(200)
                .body("comment", equalTo("再検討を求める"));
        as("council-2")
                .get("/determinations/{id}/position", year.id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/position-unknown"));
    }

    @Test
    void decidesAMajorRevisionOnlyAfterThePanel() {
        var year = AYear.ready();
        year.propose("MAJOR_REVISION").statusCode(200);
        year.position("council-1").statusCode(201);
        year.position("council-2").statusCode(201);
        year.decide("chair-1").statusCode(409).body("type", equalTo("/problems/expert-panel-required"));
        year.step("chair-1", "escalation", REASON).statusCode(200).body("stage", equalTo("EXPERT_REVIEW"));
        year.step("secretariat-1", "conclusion", Map.of("heldOn", "2999-01-01", "record", TEXT))
                .statusCode(422)
                .body("type", equalTo("/problems/expert-panel-not-held"));
        year.step("secretariat-1", "conclusion", Map.of("heldOn", "2024-01-20", "record", TEXT))
                .statusCode(200)
                .body("stage", equalTo("PROPOSED"))
                .body("panel.heldOn", equalTo("2024-01-20"))
                .body("proposal.round", is(2));
        year.get("/positions").body("items.counts", contains(false, false));
        year.decideBy("chair-1").publish().statusCode(200);
    }

    @Test
    void needsToKnowOnWhichStateAStepIsTaken() {
        var year = AYear.ready();
        var etag = year.get("").extract().header("ETag");
        as("secretariat-1")
                .body(Map.of("outcome", "NOT_NEEDED", "conclusion", TEXT))
                .post("/determinations/{id}/proposal", year.id)
                .then()
                .statusCode(428);
        as("secretariat-1")
                .header("If-Match", etag)
                .body(Map.of("outcome", "NOT_NEEDED", "conclusion", TEXT))
                .post("/determinations/{id}/proposal", year.id)
                .then()
                .statusCode(200);
        as("secretariat-1")
                .header("If-Match", etag)
                .body(REASON)
                .post("/determinations/{id}/return", year.id)
                .then()
                .statusCode(412);
    }

    @Test
    void changesOnlyWhileItIsADraft() {
        var year = AYear.proposed();
        year.assess("uptake", Map.of("finding", "MAJOR_REVISION", "text", TEXT))
                .statusCode(409)
                .body("type", equalTo("/problems/determination-not-in-draft"));
        year.record("incidents", Map.of("kind", "TREND", "sources", List.of(TEXT)))
                .statusCode(409);
    }

    /** Laws 1 and 13. */
    @Test
    void correctsWhatIsPublishedByAnotherDetermination() {
        var year = AYear.published();
        var first = year.id;
        var correction = Map.<String, Object>of("corrects", Map.of("determination", first, "reason", TEXT));
        year.openAs("secretariat-1", correction).statusCode(201).body("corrects.determination", equalTo(first));
        year.openAs("secretariat-1", correction)
                .statusCode(409)
                .body("type", equalTo("/problems/determination-in-force"));
        year.gathered().propose("PARTIAL_REVISION").statusCode(200);
        year.decideBy("chair-1").publish().statusCode(200).body("publication.revision", is(2));
        as("auditor-1")
                .get("/determinations/{id}", first)
                .then()
                .statusCode(200)
                .body("stage", equalTo("SUPERSEDED"));
        as("auditor-1")
                .get("/determinations/{id}/history", first)
                .then()
                .body("items.action", hasItem("SUPERSEDE"))
                .body("items[-1].reason.ja", equalTo("本文"));
        assertThat(published
                        .find(year.checklist, year.fiscalYear, 1)
                        .orElseThrow()
                        .superseded())
                .isTrue();
        var inForce = published.find(year.checklist, year.fiscalYear, null).orElseThrow();
        assertThat(inForce.revision()).isEqualTo(2);
        var record = CanonicalJson.read(published.record(inForce.determination()), PublishedRecord.class);
        assertThat(record.snapshot().corrects().revision()).isEqualTo(1);
    }
}
