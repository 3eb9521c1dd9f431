package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.minaoshi.Api.as;
import static org.minaoshi.determination.AYear.TEXT;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;

/** Eight at once: one wins, the others hear 409 or 412, nothing is mixed. */
@QuarkusTest
class DeterminationRaceTest {

    private static final int PEOPLE = 8;

    @BeforeAll
    static void signIn() {
        List.of("secretariat-1", "council-1", "council-2", "chair-1", "auditor-1")
                .forEach(Api::token);
    }

    @Test
    void openOnce() throws Exception {
        var year = AYear.of(AYear.NOW);
        var body = Map.of("checklist", year.checklist, "checklistEdition", "first", "fiscalYear", year.fiscalYear);
        var answers = atOnce(() -> as("secretariat-1")
                .body(body)
                .post("/determinations")
                .then()
                .extract()
                .statusCode());
        assertOneWins(answers, 201);
        as("auditor-1")
                .queryParam("checklist", year.checklist)
                .get("/determinations")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void proposeOnce() throws Exception {
        var year = AYear.ready();
        assertOneWins(atOnce(() -> year.propose("NOT_NEEDED").extract().statusCode()), 200);
        year.get("/history").body("items", hasSize(2));
    }

    @Test
    void proposeOnceOnTheStateThatWasRead() throws Exception {
        var year = AYear.ready();
        var etag = year.get("").extract().header("ETag");
        var answers = atOnce(() -> as("secretariat-1")
                .header("If-Match", etag)
                .body(Map.of("outcome", "NOT_NEEDED", "conclusion", TEXT))
                .post("/determinations/{id}/proposal", year.id)
                .then()
                .extract()
                .statusCode());
        assertThat(answers).containsOnlyOnce(200).contains(412).doesNotContain(409);
    }

    @Test
    void decideOrReturnButNotBoth() throws Exception {
        var year = AYear.proposed();
        year.position("council-1").statusCode(201);
        year.position("council-2").statusCode(201);
        var digest = year.digest();
        Callable<Integer> decide = () -> year.step("chair-1", "decision", Map.of("proposalDigest", digest))
                .extract()
                .statusCode();
        Callable<Integer> giveBack =
                () -> year.step("council-1", "return", AYear.REASON).extract().statusCode();
        var both = IntStream.range(0, PEOPLE)
                .mapToObj(i -> i % 2 == 0 ? decide : giveBack)
                .toList();
        assertOneWins(atOnce(both), 200);
        year.get("/history").body("items", hasSize(3));
    }

    @Test
    void publishOnce() throws Exception {
        var year = AYear.decided();
        assertOneWins(atOnce(() -> year.publish().extract().statusCode()), 200);
    }

    /** What is written while somebody proposes is either in the proposal or refused. */
    @Test
    void assessOrProposeButNothingInBetween() throws Exception {
        var year = AYear.ready();
        var etag = as("auditor-1")
                .get("/determinations/{id}/assessments/uptake", year.id)
                .header("ETag");
        Callable<Integer> assess = () -> as("secretariat-1")
                .header("If-Match", etag)
                .body(Map.of("finding", "MAJOR_REVISION", "text", TEXT))
                .put("/determinations/{id}/assessments/uptake", year.id)
                .then()
                .extract()
                .statusCode();
        Callable<Integer> propose = () -> year.propose("NOT_NEEDED").extract().statusCode();
        var answers = atOnce(List.of(assess, propose, assess, propose));
        var assessed = answers.get(0) == 200 || answers.get(2) == 200;
        var proposed = answers.get(1) == 200 || answers.get(3) == 200;
        assertThat(assessed).as("one of them: %s", answers).isNotEqualTo(proposed);
    }

    private static List<Integer> atOnce(Callable<Integer> act) throws Exception {
        return atOnce(Collections.nCopies(PEOPLE, act));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> acts) throws Exception {
        var people = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<Integer>();
            for (Future<Integer> answer : people.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private static void assertOneWins(List<Integer> answers, int won) {
        assertThat(answers).containsOnlyOnce(won);
        assertThat(answers.stream().filter(status -> status != won)).allMatch(status -> status == 409 || status == 412);
    }
}
