package org.minaoshi.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.OddToken;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.platform.ServiceClock;

@QuarkusTest
class FeedbackResourceTest {

    private final String checklist = "checklist-" + UUID.randomUUID();

    @BeforeEach
    void registerAChecklistWithTheItems3And7() {
        var title = Map.of("ja", "API接続チェックリスト");
        Api.as("secretariat-1")
                .body(Map.of("code", checklist, "title", title, "publisher", title))
                .post("/checklists")
                .then()
                .statusCode(201);
        var items = IntStream.of(3, 7)
                .mapToObj(number -> Map.of("number", number, "title", title, "citations", List.of()))
                .toList();
        Api.as("secretariat-1")
                .body(Map.of("edition", "first", "label", title, "items", items))
                .post("/checklists/{checklist}/editions", checklist)
                .then()
                .statusCode(201);
    }

    @Test
    void storesWhatABankSubmitsAndSaysForWhichYearItCounts() {
        var year = FiscalYear.of(LocalDate.now(ServiceClock.ZONE)).year();
        var submitted = submit("bank-a", "REQUEST", Map.of("items", List.of(7, 3), "proposedWording", "年 1 回"))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("trackingNumber", matchesPattern("F%02d-.*".formatted(year % 100)))
                .body("items", contains(3, 7))
                .body("proposedWording", equalTo("年 1 回"))
                .body("organisation", equalTo("bank-a"))
                .body("organisationKind", equalTo("INSTITUTION"))
                .body("status", equalTo("RECEIVED"))
                .body("countsFor.fiscalYear", is(year))
                .body("countsFor.late", is(false))
                .body("countsFor.note.en", containsString("FY" + year))
                .body("disposition", nullValue());
        String id = submitted.extract().path("id");

        submitted.header("Location", endsWith("/feedback/" + id));
        var asStored = Api.as("bank-a")
                .get("/feedback/{id}", id)
                .then()
                .statusCode(200)
                .extract();
        assertThat(asStored.body().asString())
                .isEqualTo(submitted.extract().body().asString());
        assertThat(asStored.header("ETag")).isEqualTo(submitted.extract().header("ETag"));
    }

    @Test
    void knowsAPaymentAgentByItsRole() {
        submit("agent-c", "USAGE", Map.of()).statusCode(201).body("organisationKind", equalTo("PAYMENT_AGENT"));
    }

    @Test
    void refusesWhoeverMayNotSubmit() {
        submit("secretariat-1", "USAGE", Map.of()).statusCode(403).body("type", equalTo("/problems/role-required"));
        submit("nobody-1", "USAGE", Map.of()).statusCode(403);
        Api.anonymous()
                .body(submission("USAGE", Map.of()))
                .post("/feedback")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/authentication-required"));
    }

    @Test
    void refusesWhoeverNamesNoOrganisation() {
        var nowhere = OddToken.with("bank-a", Map.of("organisation", ""));

        submit(Api.withToken(nowhere), "USAGE", Map.of())
                .statusCode(403)
                .body("type", equalTo("/problems/organisation-required"));
        Api.withToken(nowhere)
                .get("/feedback")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/organisation-required"));
    }

    @Test
    void refusesWhatDoesNotFitTheKind() {
        submit("bank-a", "REMARK", Map.of("severity", "LOW"))
                .statusCode(400)
                .body("type", equalTo("/problems/feedback-kind-mismatch"))
                .body("errors.pointer", contains("/condition", "/severity"));
        submit("bank-a", "USAGE", Map.of("restrictedDetail", "x")).statusCode(400);
        nothingIsStored();
    }

    @Test
    void refusesWhatIsNotThere() {
        submit("bank-a", "USAGE", Map.of("items", List.of(3, 8)))
                .statusCode(422)
                .body("type", equalTo("/problems/item-reference-unknown"))
                .body("errors.pointer", contains("/items/1"));
        submit("bank-a", "USAGE", Map.of("checklist", "nowhere"))
                .statusCode(422)
                .body("type", equalTo("/problems/checklist-reference-unknown"))
                .body("errors.pointer", contains("/checklist"));
        nothingIsStored();
    }

    @Test
    void refusesWhatIsMalformed() {
        refused(Map.of("text", " \n"), "/text");
        refused(Map.of("text", "長".repeat(10_001)), "/text");
        refused(Map.of("kind", "PRAISE"), "/kind");
        refused(Map.of("kind", 0), "/kind");
        refused(Map.of("items", List.of(0)), "/items/0");
        refused(Map.of("items", List.of(3, 3)), "/items");
        refused(Map.of("items", List.of("3")), "/items/0");
        refused(Map.of("organisation", "bank-b"), "/organisation");
        nothingIsStored();
    }

    @Test
    void replaysTheFirstAnswerToARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        var first = submit(Api.as("bank-a").header("Idempotency-Key", key), "USAGE", Map.of())
                .statusCode(201)
                .extract();
        var second = submit(Api.as("bank-a").header("Idempotency-Key", key), "USAGE", Map.of())
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract();

        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        submit(Api.as("bank-a").header("Idempotency-Key", key), "QUESTION", Map.of())
                .statusCode(422);
        submit(Api.as("bank-b").header("Idempotency-Key", key), "USAGE", Map.of())
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(listed("secretariat-1", Map.of())).hasSize(2);
    }

    @Test
    void showsAnOrganisationOnlyItsOwn() {
        var ours = submitted("bank-a", "USAGE", Map.of());
        var theirs = submitted("bank-b", "USAGE", Map.of());

        assertThat(listed("bank-a", Map.of())).containsExactly(ours);
        assertThat(listed("bank-b", Map.of())).containsExactly(theirs);
        assertThat(listed("agent-c", Map.of())).isEmpty();
        assertThat(listed("secretariat-2", Map.of())).containsExactly(theirs, ours);
        assertThat(listed("auditor-1", Map.of())).containsExactly(theirs, ours);
        var refusal = Api.as("bank-b").get("/feedback/{id}", ours).then().statusCode(404);
        var unknown = Api.as("bank-b")
                .get("/feedback/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/feedback-unknown"));
        for (var member : List.of("type", "title", "detail")) {
            refusal.body(member, equalTo(unknown.extract().path(member)));
        }
        Api.as("bank-b")
                .get("/feedback/{id}/disposition", ours)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/feedback-unknown"));
        Api.as("council-1").get("/feedback").then().statusCode(403);
        Api.as("council-1").get("/feedback/{id}", ours).then().statusCode(403);
        Api.anonymous().get("/feedback/{id}", ours).then().statusCode(401);
    }

    @Test
    void keepsARestrictedDetailToThoseWhoMayReadIt() {
        var id = submitted("agent-c", "INCIDENT", Map.of("severity", "HIGH", "restrictedDetail", "配信先の一つ"));

        for (var reader : List.of("agent-c", "secretariat-1", "auditor-1")) {
            Api.as(reader)
                    .get("/feedback/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("severity", equalTo("HIGH"))
                    .body("restrictedDetail", equalTo("配信先の一つ"));
            Api.as(reader)
                    .queryParam("checklist", checklist)
                    .get("/feedback")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items.restrictedDetail", not(hasItem("配信先の一つ")));
        }
    }

    @Test
    void tellsTheSubmitterWhatBecameOfItAndWhy() {
        var id = submitted("bank-a", "QUESTION", Map.of());
        Api.as("bank-a")
                .get("/feedback/{id}/disposition", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/disposition-unknown"));

        triage("secretariat-1", id, "ANSWERED", "各社のリスク評価で定めてください").statusCode(201);

        Api.as("bank-a")
                .get("/feedback/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("TRIAGED"))
                .body("disposition.disposition", equalTo("ANSWERED"))
                .body("disposition.reason", equalTo("各社のリスク評価で定めてください"));
        assertThat(listed("bank-a", Map.of("status", "TRIAGED"))).containsExactly(id);
        assertThat(listed("bank-a", Map.of("status", "RECEIVED"))).isEmpty();
    }

    @Test
    void leavesTriageToTheSecretariat() {
        var id = submitted("bank-a", "USAGE", Map.of());

        triage("bank-a", id, "NOTED", "reason").statusCode(403);
        triage("auditor-1", id, "NOTED", "reason").statusCode(403);
        triage("secretariat-1", UUID.randomUUID().toString(), "NOTED", "reason").statusCode(404);
        triage("secretariat-1", id, "DUPLICATE", "reason")
                .statusCode(400)
                .body("type", equalTo("/problems/disposition-mismatch"))
                .body("errors.pointer", contains("/duplicateOf"));
    }

    @Test
    void letsNobodyTriageWhatTheySubmitted() {
        var everything = OddToken.with("bank-a", Map.of("roles", List.of("institution", "secretariat")));
        var id = submitted("bank-a", "USAGE", Map.of());

        triage(Api.withToken(everything), id, "ACCEPTED", "reason")
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
        Api.as("bank-a").get("/feedback/{id}", id).then().body("status", equalTo("RECEIVED"));
        triage("secretariat-1", id, "ACCEPTED", "reason").statusCode(201);
    }

    @Test
    void changesADispositionOnlyOnTheStateTheCallerKnows() {
        var id = submitted("bank-a", "USAGE", Map.of());
        var before = etag("bank-a", "/feedback/" + id);
        triage(Api.as("secretariat-1").header("If-Match", "\"0\""), id, "NOTED", "first")
                .statusCode(412);
        triage("secretariat-1", id, "NOTED", "first").statusCode(201);
        var first = etag("secretariat-1", "/feedback/" + id + "/disposition");
        var seen = etag("bank-a", "/feedback/" + id);
        assertThat(seen).isNotEqualTo(before);

        triage("secretariat-2", id, "ACCEPTED", "second").statusCode(428);
        triage(Api.as("secretariat-2").header("If-Match", first), id, "ACCEPTED", "second")
                .statusCode(200)
                .header("ETag", not(first))
                .body("disposition", equalTo("ACCEPTED"));
        triage(Api.as("secretariat-1").header("If-Match", first), id, "NOTED", "third")
                .statusCode(412);
        triage(Api.as("secretariat-1").header("If-None-Match", "*"), id, "NOTED", "fourth")
                .statusCode(412);

        assertThat(etag("bank-a", "/feedback/" + id)).isNotEqualTo(seen);
        Api.as("bank-a").get("/feedback/{id}", id).then().body("disposition.reason", equalTo("second"));
    }

    @Test
    void answersNothingNewTo304() {
        var id = submitted("bank-a", "USAGE", Map.of());
        var etag = etag("bank-a", "/feedback/" + id);

        Api.as("bank-a")
                .header("If-None-Match", etag)
                .get("/feedback/{id}", id)
                .then()
                .statusCode(304);
        triage("secretariat-1", id, "NOTED", "reason").statusCode(201);
        Api.as("bank-a")
                .header("If-None-Match", etag)
                .get("/feedback/{id}", id)
                .then()
                .statusCode(200);
        var disposition = etag("bank-a", "/feedback/" + id + "/disposition");
        Api.as("bank-a")
                .header("If-None-Match", disposition)
                .get("/feedback/{id}/disposition", id)
                .then()
                .statusCode(304);
    }

    @Test
    void namesTheOriginalOfADuplicateOnlyToWhoMayReadIt() {
        var original = submitted("bank-b", "USAGE", Map.of());
        var repeat = submitted("bank-a", "USAGE", Map.of());
        var again = submitted("bank-b", "USAGE", Map.of());

        duplicate(repeat, original).statusCode(201).body("duplicateOf", equalTo(original));
        duplicate(again, original).statusCode(201);

        Api.as("bank-a").get("/feedback/{id}", repeat).then().body("disposition.duplicateOf", nullValue());
        Api.as("bank-a").get("/feedback/{id}/disposition", repeat).then().body("duplicateOf", nullValue());
        Api.as("bank-b").get("/feedback/{id}", again).then().body("disposition.duplicateOf", equalTo(original));
        Api.as("auditor-1").get("/feedback/{id}", repeat).then().body("disposition.duplicateOf", equalTo(original));
    }

    @Test
    void keepsDuplicatesToOneStep() {
        var original = submitted("bank-a", "USAGE", Map.of());
        var repeat = submitted("bank-a", "USAGE", Map.of());
        var third = submitted("bank-a", "USAGE", Map.of());

        duplicate(repeat, repeat)
                .statusCode(422)
                .body("type", equalTo("/problems/duplicate-original-reference-unknown"));
        duplicate(repeat, UUID.randomUUID().toString()).statusCode(422);
        duplicate(repeat, original).statusCode(201);
        duplicate(third, repeat).statusCode(422).body("type", equalTo("/problems/duplicate-of-duplicate"));
        duplicate(original, third).statusCode(422).body("type", equalTo("/problems/duplicate-of-duplicate"));
    }

    @Test
    void findsWhatIsAskedForAndLeadsOnPageByPage() {
        var remark = submitted("bank-a", "REMARK", Map.of("condition", "広がった場合"));
        var usage = submitted("bank-a", "USAGE", Map.of());
        var request = submitted("bank-a", "REQUEST", Map.of());
        int year = Api.as("bank-a").get("/feedback/{id}", usage).path("countsFor.fiscalYear");

        assertThat(listed("secretariat-1", Map.of("kind", "REMARK"))).containsExactly(remark);
        assertThat(listed("secretariat-1", Map.of("fiscalYear", year))).containsExactly(request, usage, remark);
        assertThat(listed("secretariat-1", Map.of("fiscalYear", year, "kind", "USAGE")))
                .containsExactly(usage);
        assertThat(listed("secretariat-1", Map.of("fiscalYear", year - 1))).isEmpty();

        var first = page("bank-a", Map.of("limit", 2))
                .body("items.id", contains(request, usage))
                .header("Link", containsString("rel=\"next\""));
        String token = first.extract().path("nextPageToken");
        page("bank-a", Map.of("limit", 2, "pageToken", token))
                .body("items.id", contains(remark))
                .body("nextPageToken", nullValue())
                .header("Link", nullValue());
        Api.as("bank-b")
                .queryParams(Map.of("checklist", checklist, "pageToken", token))
                .get("/feedback")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
    }

    @Test
    void findsATrackingNumberAsItWasHeard() {
        var id = submitted("bank-a", "USAGE", Map.of());
        String number = Api.as("bank-a").get("/feedback/{id}", id).path("trackingNumber");
        var heard = number.toLowerCase().replace("-", " ");

        assertThat(listed("secretariat-1", Map.of("trackingNumber", heard))).containsExactly(id);
        assertThat(listed("bank-b", Map.of("trackingNumber", heard))).isEmpty();
        Api.as("secretariat-1")
                .queryParam("trackingNumber", number.substring(0, number.length() - 1) + "?")
                .get("/feedback")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/tracking-number-unreadable"))
                .body("errors.parameter", contains("trackingNumber"));
    }

    @Test
    void letsOneOfEightTriageAtOnce() throws Exception {
        var id = submitted("bank-a", "USAGE", Map.of());
        var body = Map.of("disposition", "NOTED", "reason", "reason");
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> act = () -> Api.as("secretariat-1")
                    .header("If-None-Match", "*")
                    .body(body)
                    .put("/feedback/{id}/disposition", id)
                    .statusCode();
            var answers =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> act).toList());
            var statuses = new LinkedHashMap<Integer, Integer>();
            for (var answer : answers) {
                statuses.merge(answer.get(), 1, Integer::sum);
            }
            assertThat(statuses.get(201)).isEqualTo(1);
            assertThat(statuses.keySet()).isSubsetOf(201, 409, 412);
        } finally {
            pool.shutdown();
        }
    }

    private Map<String, Object> submission(String kind, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("checklist", checklist, "kind", kind, "text", "意見"));
        body.putAll(more);
        return body;
    }

    private ValidatableResponse submit(String who, String kind, Map<String, ?> more) {
        return submit(Api.as(who), kind, more);
    }

    private ValidatableResponse submit(RequestSpecification as, String kind, Map<String, ?> more) {
        return as.body(submission(kind, more)).post("/feedback").then();
    }

    private String submitted(String who, String kind, Map<String, ?> more) {
        return submit(who, kind, more).statusCode(201).extract().path("id");
    }

    private void refused(Map<String, ?> wrong, String pointer) {
        Api.uncheckedAs("bank-a")
                .body(submission("USAGE", wrong))
                .post("/feedback")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    private void nothingIsStored() {
        assertThat(listed("secretariat-1", Map.of())).isEmpty();
    }

    private ValidatableResponse triage(String who, String id, String disposition, String reason) {
        return triage(Api.as(who), id, disposition, reason);
    }

    private ValidatableResponse triage(RequestSpecification as, String id, String disposition, String reason) {
        return as.body(Map.of("disposition", disposition, "reason", reason))
                .put("/feedback/{id}/disposition", id)
                .then();
    }

    private ValidatableResponse duplicate(String id, String original) {
        return Api.as("secretariat-1")
                .body(Map.of("disposition", "DUPLICATE", "reason", "先に受け付けています", "duplicateOf", original))
                .put("/feedback/{id}/disposition", id)
                .then();
    }

    private String etag(String who, String path) {
        return Api.as(who).get(path).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse page(String who, Map<String, ?> asked) {
        return Api.as(who)
                .queryParam("checklist", checklist)
                .queryParams(asked)
                .get("/feedback")
                .then()
                .statusCode(200);
    }

    private List<String> listed(String who, Map<String, ?> asked) {
        return page(who, asked).extract().path("items.id");
    }
}
