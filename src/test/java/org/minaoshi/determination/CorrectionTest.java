package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.minaoshi.Api.as;
import static org.minaoshi.Api.uncheckedAs;
import static org.minaoshi.determination.AYear.NOW;
import static org.minaoshi.determination.AYear.TEXT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.record.WatchVerdict;

/** Law 7 in a correction: what it replaces watched something, and nothing of that is lost. */
@QuarkusTest
class CorrectionTest {

    @Inject
    PublishedDeterminations published;

    @Test
    void answersEachConditionOfWhatItCorrectsAndKeepsIt() {
        var year = AYear.opened(NOW - 1);
        year.gathered();
        var kept = watch(year, Map.of());
        var dropped = watch(year, Map.of());
        publish(year);

        correct(year);
        unanswered(year, containsInAnyOrder(kept, dropped));
        answer(year, kept, "STILL_OPEN").statusCode(201);
        unanswered(year, contains(dropped));
        answer(year, dropped, "DROPPED").statusCode(201);
        unanswered(year, empty());
        publish(year);

        assertThat(snapshot(year).watchAnswers())
                .extracting(Snapshot.WatchAnswer::fromFiscalYear, Snapshot.WatchAnswer::answer)
                .containsExactly(tuple(NOW - 1, WatchVerdict.STILL_OPEN), tuple(NOW - 1, WatchVerdict.DROPPED));
        conditions(year).body("items.id", contains(kept, dropped)).body("items.status", contains("OPEN", "DROPPED"));
        var next = year.next();
        unanswered(next, contains(kept));
        answer(next, dropped, "MET").statusCode(422).body("type", equalTo("/problems/watch-item-not-open"));
    }

    /** The first correction's word goes with it: the second gives its own. */
    @Test
    void answersAgainInTheCorrectionOfACorrection() {
        var year = AYear.ready();
        var item = watch(year, Map.of());
        publish(year);
        correct(year);
        answer(year, item, "DROPPED").statusCode(201);
        var another = watch(year, Map.of());
        publish(year);
        conditions(year).body("items.status", contains("DROPPED", "OPEN"));

        correct(year);
        unanswered(year, contains(item, another));
        answer(year, item, "STILL_OPEN").statusCode(201);
        answer(year, another, "STILL_OPEN").statusCode(201);
        publish(year);
        conditions(year).body("items.status", contains("OPEN", "OPEN"));
    }

    @Test
    void watchesAConditionalRemarkOnce() {
        var year = AYear.ready();
        String remark = uncheckedAs("bank-a")
                .body(Map.of("checklist", year.checklist, "kind", "REMARK", "text", "本文", "condition", "普及した場合"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        uncheckedAs("secretariat-1")
                .body(Map.of("disposition", "ACCEPTED", "reason", "理由"))
                .put("/feedback/{id}/disposition", remark)
                .then()
                .statusCode(201);
        var item = watch(year, Map.of("feedback", remark));
        publish(year);
        correct(year);
        answer(year, item, "STILL_OPEN").statusCode(201);
        year.get("/readiness").body("ready", is(true));
        conditions(year).body("items.feedback", contains(remark));
    }

    private static String watch(AYear year, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("condition", TEXT, "factor", "uptake"));
        body.putAll(more);
        return as("secretariat-1")
                .body(body)
                .post("/determinations/{id}/watch-items", year.id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void publish(AYear year) {
        year.propose("NOT_NEEDED").statusCode(200);
        year.decideBy("chair-1").publish().statusCode(200);
    }

    /** Opened and gathered. */
    private static void correct(AYear year) {
        year.openAs("secretariat-1", Map.of("corrects", Map.of("determination", year.id, "reason", TEXT)))
                .statusCode(201);
        year.gathered();
    }

    private static ValidatableResponse answer(AYear year, String item, String answer) {
        return as("secretariat-1")
                .body(Map.of("answer", answer, "reason", TEXT))
                .put("/determinations/{id}/watch-answers/{item}", year.id, item)
                .then();
    }

    private static void unanswered(AYear year, Matcher<?> items) {
        year.get("/readiness").body("blockers.findAll { it.law == 'watch' }.about.key", items);
    }

    private static ValidatableResponse conditions(AYear year) {
        return as("auditor-1")
                .queryParam("checklist", year.checklist)
                .get("/watch-items")
                .then()
                .statusCode(200);
    }

    private Snapshot snapshot(AYear year) {
        var found = published.find(year.checklist, year.fiscalYear, null).orElseThrow();
        return CanonicalJson.read(published.record(found.determination()), PublishedRecord.class)
                .snapshot();
    }
}
