package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.as;
import static org.minaoshi.Api.uncheckedAs;
import static org.minaoshi.determination.AYear.NOW;
import static org.minaoshi.determination.AYear.TEXT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.ReplayedActs;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.WatchVerdict;

/** What one year leaves to the next. */
@QuarkusTest
class YearAfterYearTest {

    @Inject
    PublishedDeterminations published;

    @Inject
    DeterminationService determinations;

    @Inject
    ReplayedActs acts;

    /** Law 7. */
    @Test
    void answersWhatTheYearBeforeLeftToWatch() {
        var before = AYear.opened(NOW - 1);
        before.gathered();
        String item = as("secretariat-1")
                .body(Map.of("condition", TEXT, "factor", "uptake"))
                .post("/determinations/{id}/watch-items", before.id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        before.propose("NOT_NEEDED").statusCode(200);
        before.decideBy("chair-1").publish().statusCode(200);
        watched(before).body("items.id", hasItem(item)).body("items[0].status", equalTo("OPEN"));

        var year = before.next();
        year.gatheredWithoutAmendments();
        year.get("/readiness").body("blockers.law", hasItem("watch")).body("blockers.about.key", hasItem(item));
        year.propose("NOT_NEEDED").statusCode(422).body("errors.detail", hasItem(containsString("[watch]")));
        answer(year, item, "MET").statusCode(201);
        year.get("/readiness").body("ready", is(true)).body("outcomes[0].admissible", equalTo("OVERRIDE_NEEDED"));
        as("secretariat-1")
                .header("If-Match", "*")
                .body(Map.of("answer", "DROPPED", "reason", TEXT))
                .put("/determinations/{id}/watch-answers/{item}", year.id, item)
                .then()
                .statusCode(200);
        year.propose("NOT_NEEDED").statusCode(200);
        year.decideBy("chair-1").publish().statusCode(200);
        watched(year).body("items[0].status", equalTo("DROPPED")).body("items[0].answeredIn", is(NOW));
        var record = record(year);
        assertThat(record.snapshot().watchAnswers()).singleElement().satisfies(answer -> {
            assertThat(answer.answer()).isEqualTo(WatchVerdict.DROPPED);
            assertThat(answer.fromFiscalYear()).isEqualTo(NOW - 1);
        });
    }

    /** Law 6. */
    @Test
    void carriesAConclusionOverWhileTheTextIsTheSame() {
        var before = AYear.opened(NOW - 1);
        before.gathered();
        var about = Map.of("standard", before.standard, "edition", "second");
        as("secretariat-1")
                .header("If-Match", "*")
                .body(Map.of("finding", "NO_REVISION", "text", TEXT, "about", about))
                .put("/determinations/{id}/assessments/incidents", before.id)
                .then()
                .statusCode(200)
                .body("about.digest", notNullValue());
        before.propose("NOT_NEEDED").statusCode(200);
        before.decideBy("chair-1").publish().statusCode(200);

        var year = before.next();
        year.assess("incidents", "NO_REVISION");
        year.assess("uptake", "NO_REVISION");
        year.record("incidents", Map.of("kind", "CARRY_OVER", "fiscalYear", NOW - 1, "about", about))
                .statusCode(201);
        year.get("/readiness").body("ready", is(true));
        year.registerAmendingEdition("third", "second");
        year.get("/readiness")
                .body("blockers.law", hasItem("carry-over"))
                .body("blockers.law", hasItem("edition-not-considered"));
        year.propose("NOT_NEEDED").statusCode(422).body("errors.detail", hasItem(containsString("[carry-over]")));
    }

    /** Law 3. */
    @Test
    void keepsFeedbackThatComesAfterTheProposalForTheNextYear() {
        var year = AYear.ready();
        submit(year, "USAGE", Map.of())
                .then()
                .statusCode(201)
                .body("countsFor.fiscalYear", is(NOW))
                .body("countsFor.late", is(false));
        year.propose("NOT_NEEDED")
                .statusCode(422)
                .body("errors.detail", hasItem(containsString("[feedback-untriaged]")));
        triage(year, "NOTED");
        year.propose("NOT_NEEDED").statusCode(200);
        submit(year, "USAGE", Map.of())
                .then()
                .statusCode(201)
                .body("countsFor.fiscalYear", is(NOW + 1))
                .body("countsFor.late", is(true));
        year.step("secretariat-1", "return", AYear.REASON).statusCode(200);
        submit(year, "USAGE", Map.of()).then().body("countsFor.fiscalYear", is(NOW + 1));
        year.get("/readiness").body("blockers", empty());
    }

    /** Laws 3 and 13: what was proposed keeps the window it was proposed with. */
    @Test
    void keepsItsWindowWhateverMinutesComeLater() {
        var year = AYear.published();
        var before = year.get("").body("window.opens", nullValue()).extract();
        as("secretariat-1")
                .body(Map.of("fiscalYear", year.fiscalYear - 1, "published", "2020-03-01", "title", TEXT))
                .post("/checklists/{checklist}/minutes", year.checklist)
                .then()
                .statusCode(201);
        year.get("").body("window.opens", nullValue()).header("ETag", equalTo(before.header("ETag")));
    }

    @Test
    void watchesAnAcceptedConditionalRemark() {
        var year = AYear.ready();
        submit(year, "REMARK", Map.of("condition", "更新系APIの利用が広がった場合")).then().statusCode(201);
        triage(year, "ACCEPTED");
        year.get("/readiness").body("blockers.law", hasItem("watch"));
        String remark = uncheckedAs("secretariat-1")
                .queryParam("checklist", year.checklist)
                .get("/feedback")
                .path("items[0].id");
        as("secretariat-1")
                .body(Map.of("condition", TEXT, "factor", "uptake", "feedback", remark))
                .post("/determinations/{id}/watch-items", year.id)
                .then()
                .statusCode(201);
        year.get("/readiness").body("ready", is(true));
        year.propose("NOT_NEEDED").statusCode(200);
        year.decideBy("chair-1").publish().statusCode(200);
        assertThat(record(year).snapshot().feedback()).isNotEmpty().allSatisfy(count -> assertThat(count.count())
                .as("one is not told (law 14)")
                .isNull());
        assertThat(new String(CanonicalJson.bytes(record(year)), StandardCharsets.UTF_8))
                .doesNotContain("bank-a");
    }

    /** Law 10. */
    @Test
    void anAcceptedRequestClosesTheMildestOutcome() {
        var year = AYear.ready();
        submit(year, "REQUEST", Map.of()).then().statusCode(201);
        triage(year, "ACCEPTED");
        year.propose("NOT_NEEDED").statusCode(422).body("type", equalTo("/problems/outcome-not-admissible"));
        year.propose("PARTIAL_REVISION").statusCode(200);
    }

    /** Law 2. */
    @Test
    void belongsInJanuaryToTheYearBefore() {
        var year = AYear.of(2025);
        var january = Instant.parse("2026-01-14T15:00:00Z");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> open(year, 2026, january))
                .matches(refusal -> refusal.type() == DeterminationProblems.YEAR_NOT_BEGUN);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> open(year, 2026, Instant.parse("2026-03-31T14:59:59Z")));
        assertThat(open(year, 2026, Instant.parse("2026-03-31T15:00:00Z")).fiscalYear())
                .isEqualTo(2026);
        assertThat(open(year, 2025, january).stage()).isEqualTo(Stage.DRAFT);
    }

    private DeterminationResponse open(AYear year, int fiscalYear, Instant moment) {
        var secretariat = new Actor("a test|secretariat", Set.of(Role.SECRETARIAT), null);
        var request = new OpenDeterminationRequest(year.checklist, "first", fiscalYear, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> acts.as(secretariat, moment, () -> determinations.open(request)));
    }

    private static Response submit(AYear year, String kind, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("checklist", year.checklist, "kind", kind, "text", "本文"));
        body.putAll(more);
        return uncheckedAs("bank-a").body(body).post("/feedback");
    }

    private static void triage(AYear year, String disposition) {
        List<String> ids = uncheckedAs("secretariat-1")
                .queryParam("checklist", year.checklist)
                .get("/feedback")
                .path("items.id");
        ids.forEach(id -> uncheckedAs("secretariat-1")
                .body(Map.of("disposition", disposition, "reason", "理由"))
                .put("/feedback/{id}/disposition", id)
                .then()
                .statusCode(201));
    }

    private static ValidatableResponse watched(AYear year) {
        return as("auditor-1")
                .queryParam("checklist", year.checklist)
                .get("/watch-items")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static ValidatableResponse answer(AYear year, String item, String answer) {
        return as("secretariat-1")
                .body(Map.of("answer", answer, "reason", TEXT))
                .put("/determinations/{id}/watch-answers/{item}", year.id, item)
                .then();
    }

    private PublishedRecord record(AYear year) {
        var found = published.find(year.checklist, year.fiscalYear, null).orElseThrow();
        return CanonicalJson.read(published.record(found.determination()), PublishedRecord.class);
    }
}
