package org.minaoshi.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.DraftReview;
import org.minaoshi.OddToken;
import org.minaoshi.Race;
import org.minaoshi.ReviewCatalogue;

/** Amending and withdrawing, by HTTP. */
@QuarkusTest
class FeedbackVersionTest {

    private static final int PEOPLE = 8;
    private static final String ANY = "*";

    private ReviewCatalogue catalogue;

    @BeforeEach
    void registerAChecklistWithTheItems3And7() {
        catalogue = ReviewCatalogue.of(List.of("3 統4", "7 統1"), "11", List.of());
    }

    @Test
    void amendsTheWholeContentAsTheNextVersion() {
        var id = submit("bank-a", Map.of("kind", "INCIDENT", "severity", "HIGH", "restrictedDetail", "配信先の一つ"));
        var before = read("bank-a", id);
        var year = before.extract().path("countsFor.fiscalYear");

        amend("bank-a", id, etag(before), Map.of("kind", "REQUEST", "items", List.of(7, 3), "proposedWording", "年 1 回"))
                .statusCode(200)
                .body("versionNumber", is(2))
                .body("amendedAt", notNullValue())
                .body("kind", equalTo("REQUEST"))
                .body("severity", nullValue())
                .body("restrictedDetail", nullValue())
                .body("items", contains(3, 7))
                .body("status", equalTo("RECEIVED"))
                .body("trackingNumber", equalTo(before.extract().path("trackingNumber")))
                .body("submittedAt", equalTo(before.extract().path("submittedAt")))
                .body("countsFor.fiscalYear", equalTo(year));

        var after = read("bank-a", id).body("versionNumber", is(2)).body("proposedWording", equalTo("年 1 回"));
        assertThat(etag(after)).isNotEqualTo(etag(before));
        versions("bank-a", id, Map.of())
                .body("items.number", contains(2, 1))
                .body("items.kind", contains("REQUEST", "INCIDENT"))
                .body("items.restrictedDetail", contains(nullValue(), nullValue()));
        version("bank-a", id, 1)
                .statusCode(200)
                .body("severity", equalTo("HIGH"))
                .body("restrictedDetail", equalTo("配信先の一つ"))
                .body("writtenAt", equalTo(before.extract().path("submittedAt")));
        version("auditor-1", id, 2)
                .statusCode(200)
                .body("writtenAt", equalTo(after.extract().path("amendedAt")));
    }

    @Test
    void leadsThroughManyVersionsPageByPage() {
        var id = submit("bank-a", Map.of());
        for (int i = 2; i <= 5; i++) {
            amend("bank-a", id, ANY, Map.of("text", "第" + i + "版")).statusCode(200);
        }

        var first = versions("bank-a", id, Map.of("limit", 2)).body("items.number", contains(5, 4));
        String token = first.extract().path("nextPageToken");
        versions("bank-a", id, Map.of("limit", 3, "pageToken", token))
                .body("items.number", contains(3, 2, 1))
                .body("nextPageToken", nullValue());
        var other = submit("bank-a", Map.of());
        Api.as("bank-a")
                .queryParam("pageToken", token)
                .get("/feedback/{id}/versions", other)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
        var etag = version("bank-a", id, 3).extract().header("ETag");
        Api.as("bank-a")
                .header("If-None-Match", etag)
                .get("/feedback/{id}/versions/3", id)
                .then()
                .statusCode(304);
        version("bank-a", id, 6).statusCode(404).body("type", equalTo("/problems/feedback-version-unknown"));
    }

    @Test
    void sayingTheSameAgainIsNoNewVersion() {
        var id = submit("bank-a", Map.of("items", List.of(7, 3)));
        var etag = etag(read("bank-a", id));

        amend("bank-a", id, etag, Map.of("items", List.of(3, 7)))
                .statusCode(200)
                .header("ETag", etag)
                .body("versionNumber", is(1))
                .body("amendedAt", nullValue());
    }

    @Test
    void isChangedOnlyOnTheStateTheCallerKnows() {
        var id = submit("bank-a", Map.of());
        var etag = etag(read("bank-a", id));

        amend("bank-a", id, null, Map.of("text", "新")).statusCode(428);
        amend("bank-a", id, etag, Map.of("text", "新")).statusCode(200);
        amend("bank-a", id, etag, Map.of("text", "別")).statusCode(412);
        withdraw("bank-a", id, null).statusCode(428);
        withdraw("bank-a", id, etag).statusCode(412);
        read("bank-a", id).body("text", equalTo("新")).body("status", equalTo("RECEIVED"));
    }

    @Test
    void isForAnybodyOfItsOwnOrganisationAndNobodyElse() {
        var id = submit("bank-a", Map.of());
        var colleague = OddToken.with("bank-a", Map.of("sub", "another-of-bank-a"));
        var official = OddToken.with("bank-b", Map.of("roles", List.of("institution", "secretariat")));

        amend(Api.withToken(colleague), id, ANY, Map.of("text", "同僚が直した"))
                .statusCode(200)
                .body("versionNumber", is(2));
        for (var stranger : List.of(Api.as("bank-b"), Api.as("agent-c"), Api.withToken(official))) {
            amend(stranger, id, ANY, Map.of()).statusCode(404).body("type", equalTo("/problems/feedback-unknown"));
        }
        withdraw("bank-b", id, ANY).statusCode(404);
        amend("secretariat-1", id, ANY, Map.of()).statusCode(403);
        withdraw("auditor-1", id, ANY).statusCode(403);
        Api.as("bank-b").get("/feedback/{id}/versions", id).then().statusCode(404);
        version("bank-b", id, 1).statusCode(404);
        Api.as("council-1").get("/feedback/{id}/versions", id).then().statusCode(403);
        versions("secretariat-1", id, Map.of()).body("items.number", contains(2, 1));
        read("bank-a", id).body("versionNumber", is(2)).body("status", equalTo("RECEIVED"));
    }

    @Test
    void refusesWhatASubmissionIsRefusedForToo() {
        var id = submit("bank-a", Map.of());

        amend("bank-a", id, ANY, Map.of("kind", "REMARK"))
                .statusCode(400)
                .body("type", equalTo("/problems/feedback-kind-mismatch"));
        amend("bank-a", id, ANY, Map.of("items", List.of(8)))
                .statusCode(422)
                .body("type", equalTo("/problems/item-reference-unknown"));
        amend("bank-a", id, ANY, Map.of("checklist", "fisc-api-checklist"))
                .statusCode(422)
                .body("type", equalTo("/problems/feedback-checklist-fixed"))
                .body("errors.pointer", contains("/checklist"));
        amend(Api.uncheckedAs("bank-a"), id, ANY, Map.of("text", " ")).statusCode(400);
        Api.uncheckedAs("bank-a")
                .header("If-Match", ANY)
                .body(Map.of("reason", " "))
                .post("/feedback/{id}/withdrawal", id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        read("bank-a", id).body("versionNumber", is(1));
    }

    @Test
    void isWithdrawnWithAReasonAndThenCountsForNothing() {
        var review = DraftReview.on(catalogue);
        var id = submit("bank-a", Map.of());
        var original = submit("bank-a", Map.of());
        blockers(review).statusCode(200).body("blockers.about.href", hasItem("/feedback/" + id));

        withdraw("bank-a", id, ANY)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawal.reason", equalTo("誤って提出した"))
                .body("withdrawal.withdrawnAt", notNullValue());

        read("secretariat-1", id).body("withdrawal.reason", equalTo("誤って提出した"));
        blockers(review).body("blockers.about.href", not(hasItem("/feedback/" + id)));
        triage(id, Map.of("disposition", "ACCEPTED"))
                .statusCode(409)
                .body("type", equalTo("/problems/feedback-withdrawn"));
        triage(original, Map.of("disposition", "DUPLICATE", "duplicateOf", id))
                .statusCode(422)
                .body("type", equalTo("/problems/duplicate-original-reference-unknown"));
        amend("bank-a", id, ANY, Map.of("text", "新"))
                .statusCode(409)
                .body("type", equalTo("/problems/feedback-withdrawn"));
        withdraw("bank-a", id, ANY).statusCode(409).body("type", equalTo("/problems/feedback-withdrawn"));
        evidenceOn(review, id).statusCode(422).body("type", endsWith("unknown"));
        versions("bank-a", id, Map.of()).body("items.number", contains(1));
        Api.as("bank-a")
                .queryParams(Map.of("checklist", catalogue.checklist(), "status", "WITHDRAWN"))
                .get("/feedback")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    /** Evidence rests on accepted feedback; that is neither withdrawn nor amended any more. */
    @Test
    void whatEvidenceRestsOnStays() {
        var review = DraftReview.on(catalogue);
        var id = submit("bank-a", Map.of());
        triage(id, Map.of("disposition", "ACCEPTED")).statusCode(201);
        evidenceOn(review, id).statusCode(201);

        withdraw("bank-a", id, ANY).statusCode(409).body("type", equalTo("/problems/feedback-taken-up"));
        amend("bank-a", id, ANY, Map.of("text", "新"))
                .statusCode(409)
                .body("type", equalTo("/problems/feedback-taken-up"));
        read("bank-a", id).body("status", equalTo("TRIAGED")).body("versionNumber", is(1));
    }

    /** Others were found to say the same as it says: what it says stays, though nobody has said anything of it yet. */
    @Test
    void theOriginalOfADuplicateStays() {
        var original = submit("bank-a", Map.of());
        var repeat = submit("bank-b", Map.of());
        triage(repeat, Map.of("disposition", "DUPLICATE", "duplicateOf", original))
                .statusCode(201);

        read("bank-a", original).body("status", equalTo("RECEIVED"));
        amend("bank-a", original, ANY, Map.of("text", "別のこと"))
                .statusCode(409)
                .body("type", equalTo("/problems/feedback-taken-up"));
        withdraw("bank-a", original, ANY).statusCode(409).body("type", equalTo("/problems/feedback-taken-up"));
    }

    @Test
    void onlyTheVersionThatWasReadIsTriaged() {
        var id = submit("bank-a", Map.of());
        amend("bank-a", id, ANY, Map.of("text", "新")).statusCode(200);

        triage(id, Map.of("disposition", "NOTED")).statusCode(409).body("type", equalTo("/problems/feedback-amended"));
        triage(id, Map.of("disposition", "NOTED", "versionNumber", 3)).statusCode(409);
        triage(id, Map.of("disposition", "NOTED", "versionNumber", 2)).statusCode(201);
    }

    /** Law 11: whoever wrote a version, be it one between the first and the last. */
    @Test
    void whoWroteAnyVersionDoesNotTriage() {
        var id = submit("bank-a", Map.of());
        var between = OddToken.with("bank-a", Map.of("sub", "between", "roles", List.of("institution", "secretariat")));
        amend(Api.withToken(between), id, ANY, Map.of("text", "二")).statusCode(200);
        amend("bank-a", id, ANY, Map.of("text", "三")).statusCode(200);

        Api.withToken(between)
                .body(Map.of("disposition", "NOTED", "reason", "確認した。", "versionNumber", 3))
                .put("/feedback/{id}/disposition", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
        read("bank-a", id).body("status", equalTo("RECEIVED"));
    }

    @Test
    void oneOfEightAmends() {
        var id = submit("bank-a", Map.of());
        var etag = etag(read("bank-a", id));

        var statuses =
                Race.statuses(PEOPLE, runner -> status(amend("bank-a", id, etag, Map.of("text", "競争 " + runner))));

        assertOneWins(statuses, 200);
        read("bank-a", id).body("versionNumber", is(2));
    }

    @Test
    void amendOrTriageButNotBoth() {
        var id = submit("bank-a", Map.of());
        var etag = etag(read("bank-a", id));

        race(
                () -> status(amend("bank-a", id, etag, Map.of("text", "新"))),
                () -> status(triage(id, Map.of("disposition", "ACCEPTED"))));

        boolean amended = read("bank-a", id).extract().<Integer>path("versionNumber") == 2;
        read("bank-a", id).body("status", equalTo(amended ? "RECEIVED" : "TRIAGED"));
    }

    @Test
    void withdrawOrTriageButNotBoth() {
        var id = submit("bank-a", Map.of());
        var etag = etag(read("bank-a", id));

        race(() -> status(withdraw("bank-a", id, etag)), () -> status(triage(id, Map.of("disposition", "ACCEPTED"))));

        boolean withdrawn = read("bank-a", id).extract().path("withdrawal") != null;
        read("bank-a", id).body("disposition", withdrawn ? nullValue() : notNullValue());
    }

    /** Half of them one thing, half the other; exactly one of all gets through. */
    private static void race(IntSupplier one, IntSupplier other) {
        var statuses = Race.statuses(PEOPLE, runner -> runner % 2 == 0 ? one.getAsInt() : other.getAsInt());
        assertThat(statuses.stream().filter(status -> status < 300))
                .as("%s", statuses)
                .hasSize(1);
        assertThat(statuses.stream().filter(status -> status >= 300))
                .allMatch(status -> List.of(409, 412, 428).contains(status));
    }

    private static void assertOneWins(List<Integer> statuses, int won) {
        assertThat(statuses).containsOnlyOnce(won);
        assertThat(statuses.stream().filter(status -> status != won))
                .allMatch(status -> status == 409 || status == 412);
    }

    private Map<String, Object> content(Map<String, ?> more) {
        var content = new HashMap<String, Object>(
                Map.of("checklist", catalogue.checklist(), "kind", "USAGE", "text", "利用している。"));
        content.putAll(more);
        return content;
    }

    private String submit(String who, Map<String, ?> more) {
        return Api.as(who)
                .body(content(more))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse amend(String who, String id, String etag, Map<String, ?> more) {
        return amend(Api.as(who), id, etag, more);
    }

    private ValidatableResponse amend(RequestSpecification as, String id, String etag, Map<String, ?> more) {
        return matching(as, etag).body(content(more)).put("/feedback/{id}", id).then();
    }

    private static ValidatableResponse withdraw(String who, String id, String etag) {
        return matching(Api.as(who), etag)
                .body(Map.of("reason", "誤って提出した"))
                .post("/feedback/{id}/withdrawal", id)
                .then();
    }

    private static RequestSpecification matching(RequestSpecification as, String etag) {
        return etag == null ? as : as.header("If-Match", etag);
    }

    private static ValidatableResponse triage(String id, Map<String, ?> said) {
        var body = new HashMap<String, Object>(Map.of("reason", "確認した。"));
        body.putAll(said);
        return Api.as("secretariat-1")
                .body(body)
                .put("/feedback/{id}/disposition", id)
                .then();
    }

    private static ValidatableResponse read(String who, String id) {
        return Api.as(who).get("/feedback/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse versions(String who, String id, Map<String, ?> asked) {
        return Api.as(who)
                .queryParams(asked)
                .get("/feedback/{id}/versions", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse version(String who, String id, int number) {
        return Api.as(who).get("/feedback/{id}/versions/{number}", id, number).then();
    }

    private static ValidatableResponse blockers(DraftReview review) {
        return review.read("secretariat-1", "/readiness");
    }

    private static ValidatableResponse evidenceOn(DraftReview review, String id) {
        return Api.as("secretariat-1")
                .body(Map.of(
                        "factor", "user-requests",
                        "statement", Map.of("ja", "要望があった。"),
                        "basis", Map.of("kind", "FEEDBACK", "feedback", List.of(id))))
                .post(review.at("/evidence-entries"))
                .then();
    }

    private static String etag(ValidatableResponse read) {
        return read.extract().header("ETag");
    }

    private static int status(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }
}
