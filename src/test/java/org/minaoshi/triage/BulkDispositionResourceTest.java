package org.minaoshi.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.OddToken;
import org.minaoshi.Race;

@QuarkusTest
class BulkDispositionResourceTest {

    private Desk desk;

    @BeforeEach
    void setTheDesk() {
        desk = Desk.set();
    }

    @Test
    void givesToExactlyWhatThePreviewShowed() {
        var first = desk.submitted("bank-a", "認証の手順");
        var second = desk.submitted("agent-c", "ﾆﾝｼｮｳではなく認証");
        var other = desk.submitted("bank-b", "暗号の強度");
        var asked = byFilter(Map.of("search", "認証", "status", "RECEIVED"), "NOTED");

        var preview = preview(asked)
                .statusCode(200)
                .body("chosen", equalTo(2))
                .body("changes", contains(first, second))
                .body("refused", empty());
        assertThat(status(first)).isEqualTo("RECEIVED");

        var given = give(asked, digest(preview)).statusCode(201).body("feedback", contains(first, second));
        String id = given.extract().path("id");
        given.header("Location", endsWith("/triage/bulk-dispositions/" + id));
        assertThat(Api.as("auditor-1")
                        .get("/triage/bulk-dispositions/{id}", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(given.extract().asString());
        for (var triaged : List.of(first, second)) {
            read(triaged)
                    .body("status", equalTo("TRIAGED"))
                    .body("disposition.disposition", equalTo("NOTED"))
                    .body("disposition.reason", equalTo("参考とする。"));
            for (var thing : List.of("disposition", "feedback")) {
                assertThat(Api.as("auditor-1")
                                .queryParam("thing", thing)
                                .queryParam("key", triaged)
                                .get("/history")
                                .then()
                                .extract()
                                .<String>path("items[-1].actor"))
                        .endsWith("|secretariat-1");
            }
        }
        assertThat(status(other)).isEqualTo("RECEIVED");
        Api.as("bank-a")
                .get("/feedback/{id}", first)
                .then()
                .body("disposition.reason", equalTo("参考とする。"))
                .header("ETag", notNullValue());
    }

    @Test
    void saysOfEachWhyItWouldBeRefusedAndLeavesItAsItIs() {
        var own = desk.submitted("bank-a", "一");
        var withdrawn = desk.submitted("bank-b", "二");
        Api.as("bank-b")
                .header("If-Match", "*")
                .body(Map.of("reason", "誤り"))
                .post("/feedback/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);
        var triaged = desk.submitted("bank-b", "三");
        desk.triaged(triaged, Map.of("disposition", "ACCEPTED", "reason", "根拠とする。"));
        var waiting = desk.submitted("bank-b", "四");
        // Both a bank's and the secretariat's: law 11 looks at the person.
        var both = OddToken.with("bank-a", Map.of("roles", List.of("institution", "secretariat")));
        var asked = byIds("NOTED", own, withdrawn, triaged, waiting);

        var preview = preview(Api.withToken(both), asked)
                .statusCode(200)
                .body("chosen", equalTo(4))
                .body("changes", contains(waiting))
                .body("refused.feedback", contains(own, withdrawn, triaged))
                .body("refused.trackingNumber", hasSize(3))
                .body(
                        "refused.problem",
                        contains("/problems/four-eyes", "/problems/feedback-withdrawn", "/problems/feedback-triaged"));
        give(Api.withToken(both), asked, digest(preview)).statusCode(201).body("feedback", contains(waiting));

        assertThat(status(own)).isEqualTo("RECEIVED");
        assertThat(status(withdrawn)).isEqualTo("WITHDRAWN");
        read(triaged).body("disposition.disposition", equalTo("ACCEPTED"));
        assertThat(status(waiting)).isEqualTo("TRIAGED");
    }

    @Test
    void replacesAnEarlierDispositionOnlyWhereAsked() {
        var id = desk.submitted("bank-a", "一");
        desk.triaged(id, Map.of("disposition", "ACCEPTED", "reason", "根拠とする。"));
        var asked = with(byIds("NOTED", id), "replace", true);
        var before = etag(id);

        give(asked, digest(preview(asked).body("changes", contains(id)))).statusCode(201);

        read(id).body("disposition.disposition", equalTo("NOTED"));
        assertThat(etag(id)).isNotEqualTo(before);
    }

    @Test
    void changesNothingOnceThePreviewIsNoLongerTrue() {
        var first = desk.submitted("bank-a", "認証");
        var second = desk.submitted("bank-b", "認証");
        var asked = byFilter(Map.of("search", "認証"), "NOTED");

        var beforeAnArrival = digest(preview(asked));
        var third = desk.submitted("bank-b", "認証");
        outdated(asked, beforeAnArrival);

        var beforeAnAmendment = digest(preview(asked));
        Api.as("bank-b")
                .header("If-Match", "*")
                .body(Map.of("checklist", desk.checklist(), "kind", "USAGE", "text", "認証を使わない。"))
                .put("/feedback/{id}", second)
                .then()
                .statusCode(200);
        outdated(asked, beforeAnAmendment);

        var beforeADisposition = digest(preview(asked));
        desk.triaged(first, Map.of("disposition", "ACCEPTED", "reason", "根拠とする。"));
        outdated(asked, beforeADisposition);

        outdated(with(asked, "reason", "別の理由"), digest(preview(asked)));
        outdated(with(asked, "replace", true), digest(preview(asked)));
        assertThat(Stream.of(second, third).map(this::status)).containsOnly("RECEIVED");
        read(first).body("disposition.disposition", equalTo("ACCEPTED"));
    }

    @Test
    void keepsDuplicatesToOneStep() {
        var original = desk.submitted("bank-a", "大元");
        var duplicate = desk.submitted("bank-b", "同じ");
        var another = desk.submitted("bank-b", "これも同じ");
        var elsewhere = Desk.set().submitted("bank-b", "別のチェックリスト");

        var asked = with(byIds("DUPLICATE", original, duplicate, another, elsewhere), "duplicateOf", original);
        var preview = preview(asked)
                .body("changes", contains(duplicate, another))
                .body("refused.feedback", contains(original, elsewhere))
                .body(
                        "refused.problem",
                        contains(
                                "/problems/duplicate-original-reference-unknown",
                                "/problems/duplicate-original-reference-unknown"));
        give(asked, digest(preview)).statusCode(201).body("duplicateOf", equalTo(original));
        read(duplicate).body("disposition.duplicateOf", equalTo(original));

        var late = desk.submitted("bank-a", "もう一つ");
        preview(with(byIds("DUPLICATE", original), "duplicateOf", late))
                .body("changes", empty())
                .body("refused.problem", contains("/problems/duplicate-of-duplicate"));
        preview(with(byIds("DUPLICATE", late), "duplicateOf", duplicate))
                .statusCode(422)
                .body("type", equalTo("/problems/duplicate-of-duplicate"))
                .body("errors.pointer", contains("/duplicateOf"));
        preview(with(byIds("DUPLICATE", late), "duplicateOf", UUID.randomUUID()))
                .statusCode(422)
                .body("type", equalTo("/problems/duplicate-original-reference-unknown"));
        preview(byIds("DUPLICATE", late)).statusCode(400).body("type", equalTo("/problems/disposition-mismatch"));
    }

    @Test
    void refusesAChoiceThatIsNone() {
        var id = desk.submitted("bank-a", "一");
        var none = byIds("NOTED", id);
        none.remove("feedback");

        refused(none, 400, "bulk-choice-unclear");
        refused(with(byIds("NOTED", id), "worklist", Map.of("item", 3)), 400, "bulk-choice-unclear");
        refused(byFilter(Map.of("search", "証"), "NOTED"), 400, "search-too-short");
        refused(byFilter(Map.of("item", 0), "NOTED"), 400, "request-invalid");
        refused(byFilter(Map.of("organisation", "bank-a"), "NOTED"), 400, "request-body-invalid");
        refused(with(byIds("NOTED", id), "feedback", List.of(id, id)), 400, "request-invalid");
        refused(with(byIds("NOTED", id), "feedback", List.of()), 400, "request-invalid");
        refused(with(byIds("NOTED", id), "reason", " "), 400, "request-invalid");
        preview(byIds("NOTED", id, UUID.randomUUID().toString()))
                .statusCode(422)
                .body("type", equalTo("/problems/chosen-feedback-reference-unknown"))
                .body("errors.pointer", contains("/feedback/1"));
        give(byIds("NOTED", id), "0".repeat(63)).statusCode(400).body("errors.pointer", hasItem("/digest"));
        assertThat(status(id)).isEqualTo("RECEIVED");
    }

    @Test
    void refusesToGiveNothing() {
        var asked = byFilter(Map.of("search", "認証"), "NOTED");

        give(asked, digest(preview(asked).body("chosen", equalTo(0))))
                .statusCode(422)
                .body("type", equalTo("/problems/bulk-disposition-empty"));
    }

    @Test
    void takesAThousandAndNotOneMore() {
        submitMany(1_001);
        var all = byFilter(Map.of("kind", "USAGE"), "NOTED");
        preview(all)
                .statusCode(422)
                .body("type", equalTo("/problems/bulk-choice-too-large"))
                .body("errors.pointer", contains("/worklist"));
        var one = desk.worklist(Map.of("limit", 1)).get(0);
        desk.triaged(one, Map.of("disposition", "ACCEPTED", "reason", "根拠とする。"));

        var waiting = byFilter(Map.of("status", "RECEIVED"), "NOTED");
        give(waiting, digest(preview(waiting).body("chosen", equalTo(1_000))))
                .statusCode(201)
                .body("feedback", hasSize(1_000));

        assertThat(desk.worklist(Map.of("status", "RECEIVED"))).isEmpty();
        assertThat(desk.worklist(Map.of("disposition", "ACCEPTED"))).containsExactly(one);
    }

    @Test
    void letsOneOfEightSecretariesDoIt() {
        var ids = submittedAtOnce(6);
        var digests = new ConcurrentHashMap<Integer, String>();
        IntStream.range(0, 8)
                .forEach(runner -> digests.put(runner, digest(preview(Api.as(secretary(runner)), by(runner, ids)))));

        var statuses = Race.statuses(8, runner -> give(Api.as(secretary(runner)), by(runner, ids), digests.get(runner))
                .extract()
                .statusCode());

        assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        assertThat(ids.stream().map(id -> read(id).extract().<String>path("disposition.reason")))
                .doesNotContainNull()
                .hasSize(6)
                .satisfies(reasons -> assertThat(reasons.stream().distinct()).hasSize(1));
    }

    @Test
    void repeatsAnAnswerInsteadOfTheDeed() {
        var asked = byIds("NOTED", desk.submitted("bank-a", "一"));
        var digest = digest(preview(asked));
        var key = UUID.randomUUID().toString();

        var first = give(Api.as("secretariat-1").header("Idempotency-Key", key), asked, digest)
                .statusCode(201)
                .extract();
        var again = give(Api.as("secretariat-1").header("Idempotency-Key", key), asked, digest)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        outdated(asked, digest);
    }

    @Test
    void isForTheSecretariatOnly() {
        var asked = byIds("NOTED", desk.submitted("bank-a", "一"));
        var digest = digest(preview(asked));
        for (var who : List.of("bank-a", "bank-b", "agent-c", "council-1", "chair-1", "auditor-1", "nobody-1")) {
            preview(Api.as(who), asked).statusCode(403).body("type", equalTo("/problems/role-required"));
            give(Api.as(who), asked, digest).statusCode(403);
        }
        preview(Api.anonymous(), asked).statusCode(401);
        String id = give(asked, digest).statusCode(201).extract().path("id");
        Api.as("bank-a").get("/triage/bulk-dispositions/{id}", id).then().statusCode(403);
        Api.as("secretariat-2")
                .get("/triage/bulk-dispositions/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/bulk-disposition-unknown"))
                .body("id", nullValue());
    }

    private static String secretary(int runner) {
        return "secretariat-" + (1 + runner % 2);
    }

    /** The same ids in an order of the runner's own, and words of its own. */
    private static Map<String, Object> by(int runner, List<String> ids) {
        var order = ids.stream().collect(Collectors.toList());
        Collections.rotate(order, runner);
        if (runner % 2 == 1) {
            Collections.reverse(order);
        }
        return with(byIds("NOTED", order.toArray(String[]::new)), "reason", "理由 " + runner);
    }

    private List<String> submittedAtOnce(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> desk.submitted("bank-a", "意見 " + number))
                .toList();
    }

    private void submitMany(int count) {
        var lines = IntStream.range(0, count)
                .mapToObj(number -> "{\"checklist\":\"%s\",\"kind\":\"USAGE\",\"text\":\"意見 %d\"}\n"
                        .formatted(desk.checklist(), number))
                .collect(Collectors.joining());
        Api.as("bank-a")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .put("/feedback-batches/{batch}", UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> byIds(String disposition, String... ids) {
        return new LinkedHashMap<>(Map.of("feedback", List.of(ids), "disposition", disposition, "reason", "参考とする。"));
    }

    private Map<String, Object> byFilter(Map<String, ?> filter, String disposition) {
        return Map.of(
                "worklist",
                with(filter, "checklist", desk.checklist()),
                "disposition",
                disposition,
                "reason",
                "参考とする。");
    }

    private static Map<String, Object> with(Map<String, ?> asked, String name, Object value) {
        var with = new LinkedHashMap<String, Object>(asked);
        with.put(name, value);
        return with;
    }

    private static ValidatableResponse preview(Map<String, Object> asked) {
        return preview(Api.as("secretariat-1"), asked);
    }

    private static ValidatableResponse preview(RequestSpecification as, Map<String, Object> asked) {
        return as.body(asked).post("/triage/bulk-disposition-previews").then();
    }

    private static String digest(ValidatableResponse preview) {
        return preview.statusCode(200).extract().path("digest");
    }

    private static ValidatableResponse give(Map<String, Object> asked, String digest) {
        return give(Api.as("secretariat-1"), asked, digest);
    }

    private static ValidatableResponse give(RequestSpecification as, Map<String, Object> asked, String digest) {
        return as.body(with(asked, "digest", digest))
                .post("/triage/bulk-dispositions")
                .then();
    }

    private static void outdated(Map<String, Object> asked, String digest) {
        give(asked, digest).statusCode(409).body("type", equalTo("/problems/bulk-disposition-outdated"));
    }

    private static void refused(Map<String, Object> asked, int status, String problem) {
        preview(asked).statusCode(status).body("type", equalTo("/problems/" + problem));
        give(asked, "0".repeat(64)).statusCode(status).body("type", equalTo("/problems/" + problem));
    }

    private static ValidatableResponse read(String id) {
        return Api.as("auditor-1").get("/feedback/{id}", id).then().statusCode(200);
    }

    private String status(String id) {
        return read(id).extract().path("status");
    }

    private static String etag(String id) {
        return read(id).extract().header("ETag");
    }
}
