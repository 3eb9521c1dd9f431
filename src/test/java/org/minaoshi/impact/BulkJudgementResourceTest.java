package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.minaoshi.ReviewCatalogue.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.DraftReview;
import org.minaoshi.Race;
import org.minaoshi.ReviewCatalogue;

@QuarkusTest
class BulkJudgementResourceTest {

    @Inject
    DataSource dataSource;

    private DraftReview review;

    @BeforeEach
    void openAReview() {
        review = DraftReview.on(ReviewCatalogue.of(
                        List.of("1 統1", "1 統2", "2 統1", "3 統3"),
                        "1",
                        List.of("統1 TEXT_ADDED 1", "統2 WORDING"),
                        List.of("統3 統2")))
                .considering("1");
    }

    @Test
    void judgesExactlyWhatThePreviewShowed() {
        var asked = byFilter(Map.of("kind", "TEXT_ADDED", "standing", "OPEN"));

        var preview = preview(asked)
                .statusCode(200)
                .body("chosen", is(2))
                .body("changes.item", contains(1, 2))
                .body("changes.provision", contains("統1", "統1"))
                .body("refused", empty());
        review.read("council-1", "/impacts?judged=true").body("items", empty());

        var given = judge(asked, digest(preview)).statusCode(201).body("pairs", hasSize(2));
        String id = given.extract().path("id");
        given.header("Location", endsWith(review.at("/bulk-judgements/" + id)));
        assertThat(review.read("auditor-1", "/bulk-judgements/" + id)
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(given.extract().asString());
        review.read("council-1", "/impacts?judged=true")
                .body("items.item.number", contains(1, 2))
                .body("items.judgement.judgement", everyItem(is("NO_EFFECT")))
                .body("items.judgement.reason.ja", everyItem(is("改める必要はない。")));
        review.read("council-1", "/impact-summary").body("words.en", is("1 of 3 need a look"));
        Api.as("secretariat-1")
                .header("If-Match", "*")
                .body(Map.of("judgement", "EDITORIAL", "reason", text("字句のみ。")))
                .put(review.at(
                        "/judgements/2/%s/1/統1".formatted(review.catalogue().standard())))
                .then()
                .statusCode(200);
        assertThat(Api.as("auditor-1")
                        .queryParam("thing", "judgement")
                        .queryParam(
                                "key",
                                "%s/1/%s/1/統1"
                                        .formatted(
                                                review.id(), review.catalogue().standard()))
                        .get("/history")
                        .then()
                        .extract()
                        .<List<String>>path("items.actor"))
                .allMatch(actor -> actor.endsWith("|secretariat-1"));
    }

    @Test
    void leavesWhatIsJudgedUnlessItIsToReplaceIt() {
        one(1, "統2", "NEEDS_REVISION");
        var asked = byPairs("1 統2", "2 統制基準１", "3 統2");

        var preview = preview(asked)
                .statusCode(200)
                .body("chosen", is(3))
                .body("changes.item", contains(2, 3))
                .body("refused.pair.item", contains(1))
                .body("refused.problem", contains("/problems/impact-judged-already"));
        judge(asked, digest(preview)).statusCode(201).body("pairs.provision", contains("統1", "統2"));
        review.read("council-1", "/impacts?item=1&judged=true")
                .body("items.judgement.judgement", contains("NEEDS_REVISION"));
        review.read("council-1", "/impacts?item=3").body("items.path", contains(List.of("統3", "統2")));

        var replacing = with(asked, "replace", true);
        judge(replacing, digest(preview(replacing).body("changes", hasSize(3)))).statusCode(201);
        review.read("council-1", "/impacts?judged=true")
                .body("items.judgement.judgement", contains("NO_EFFECT", "NO_EFFECT", "NO_EFFECT"));
    }

    @Test
    void changesNothingOnceThePreviewIsNoLongerTrue() {
        var asked = byFilter(Map.of());
        var before = digest(preview(asked).body("chosen", is(3)));

        one(2, "統1", "NO_EFFECT");
        outdated(asked, before);

        var replacing = with(asked, "replace", true);
        var beforeAnother = digest(preview(replacing));
        Api.as("secretariat-1")
                .header("If-Match", "*")
                .body(Map.of("judgement", "EDITORIAL", "reason", text("字句のみ。")))
                .put(review.at(
                        "/judgements/2/%s/1/統1".formatted(review.catalogue().standard())))
                .then()
                .statusCode(200);
        outdated(replacing, beforeAnother);

        outdated(with(asked, "reason", text("別の理由")), digest(preview(asked)));
        outdated(with(asked, "judgement", "EDITORIAL"), digest(preview(asked)));
        outdated(replacing, digest(preview(asked)));
        review.read("council-1", "/impacts?judged=true").body("items.item.number", contains(2));
    }

    @Test
    void refusesAChoiceThatIsNone() {
        var none = byPairs("1 統1");
        none.remove("pairs");
        refused(none, 400, "bulk-choice-unclear");
        refused(with(byPairs("1 統1"), "worklist", Map.of()), 400, "bulk-choice-unclear");
        refused(with(byPairs("1 統1"), "pairs", List.of()), 400, "request-invalid");
        refused(byFilter(Map.of("item", 0)), 400, "request-invalid");
        refused(byFilter(Map.of("depth", 4)), 400, "request-invalid");
        refused(byFilter(Map.of("provision", "統1")), 400, "request-invalid");
        refused(byFilter(Map.of("colour", "red")), 400, "request-body-invalid");
        refused(with(byPairs("1 統1"), "judgement", "PERHAPS"), 400, "request-body-invalid");
        preview(byPairs("1 統1", "2 統2", "9 統1"))
                .statusCode(422)
                .body("type", equalTo("/problems/chosen-impact-reference-unknown"))
                .body("errors.pointer", contains("/pairs/1", "/pairs/2"));
        preview(byPairs("1 統1", "1 統制基準１"))
                .statusCode(422)
                .body("type", equalTo("/problems/chosen-impact-repeated"))
                .body("errors.pointer", contains("/pairs/1"));
        judge(byPairs("1 統1"), "0".repeat(63)).statusCode(400).body("errors.pointer", hasItem("/digest"));
        var nothing = byFilter(Map.of("edition", "2"));
        judge(nothing, digest(preview(nothing).body("chosen", is(0))))
                .statusCode(422)
                .body("type", equalTo("/problems/bulk-judgement-empty"));
        review.read("council-1", "/impacts?judged=true").body("items", empty());
    }

    @Test
    void letsOneOfEightDoIt() {
        var asked = byFilter(Map.of());
        var digest = digest(preview(asked));

        var statuses = Race.statuses(8, runner -> judge(Api.as("secretariat-" + (1 + runner % 2)), asked, digest)
                .extract()
                .statusCode());

        assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        review.read("council-1", "/impacts?judged=true").body("items", hasSize(3));
    }

    @Test
    void repeatsAnAnswerInsteadOfTheDeed() {
        var asked = byPairs("1 統1");
        var digest = digest(preview(asked));
        var key = UUID.randomUUID().toString();

        var first = judge(Api.as("secretariat-1").header("Idempotency-Key", key), asked, digest)
                .statusCode(201)
                .extract();
        var again = judge(Api.as("secretariat-1").header("Idempotency-Key", key), asked, digest)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        outdated(asked, digest);
    }

    @Test
    void isForTheSecretariatAndForADraft() throws SQLException {
        var asked = byPairs("1 統1");
        var digest = digest(preview(asked));
        for (var who : List.of("bank-a", "agent-c", "council-1", "chair-1", "auditor-1", "nobody-1")) {
            preview(Api.as(who), asked).statusCode(403);
            judge(Api.as(who), asked, digest).statusCode(403);
        }
        String id = judge(asked, digest).statusCode(201).extract().path("id");
        Api.as("bank-a").get(review.at("/bulk-judgements/" + id)).then().statusCode(403);
        review.read("council-1", "/bulk-judgements/" + UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/bulk-judgement-unknown"));
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> statement.executeUpdate("update bulk_judgement set digest = digest")))
                    .isInstanceOf(SQLException.class);
        }

        review.propose();
        refused(byPairs("1 統2"), 409, "determination-not-in-draft");
    }

    private void one(int item, String provision, String judgement) {
        Api.as("secretariat-1")
                .body(Map.of("judgement", judgement, "reason", text("確かめた。")))
                .put(review.at("/judgements/%d/%s/1/%s"
                        .formatted(item, review.catalogue().standard(), provision)))
                .then()
                .statusCode(201);
    }

    private Map<String, Object> byPairs(String... pairs) {
        var named = java.util.stream.Stream.of(pairs)
                .map(pair -> pair.split(" "))
                .map(pair -> Map.of(
                        "item",
                        Integer.valueOf(pair[0]),
                        "standard",
                        review.catalogue().standard(),
                        "edition",
                        "1",
                        "provision",
                        pair[1]))
                .toList();
        return with(Map.of("judgement", "NO_EFFECT", "reason", text("改める必要はない。")), "pairs", named);
    }

    private static Map<String, Object> byFilter(Map<String, ?> filter) {
        return with(Map.of("judgement", "NO_EFFECT", "reason", text("改める必要はない。")), "worklist", filter);
    }

    private static Map<String, Object> with(Map<String, ?> asked, String name, Object value) {
        var with = new LinkedHashMap<String, Object>(asked);
        with.put(name, value);
        return with;
    }

    private ValidatableResponse preview(Map<String, Object> asked) {
        return preview(Api.uncheckedAs("secretariat-1"), asked);
    }

    private ValidatableResponse preview(RequestSpecification as, Map<String, Object> asked) {
        return as.body(asked).post(review.at("/bulk-judgement-previews")).then();
    }

    private static String digest(ValidatableResponse preview) {
        return preview.statusCode(200).extract().path("digest");
    }

    private ValidatableResponse judge(Map<String, Object> asked, String digest) {
        return judge(Api.as("secretariat-1"), asked, digest);
    }

    private ValidatableResponse judge(RequestSpecification as, Map<String, Object> asked, String digest) {
        return as.body(with(asked, "digest", digest))
                .post(review.at("/bulk-judgements"))
                .then();
    }

    private void outdated(Map<String, Object> asked, String digest) {
        judge(asked, digest).statusCode(409).body("type", equalTo("/problems/bulk-judgement-outdated"));
    }

    private void refused(Map<String, Object> asked, int status, String problem) {
        preview(asked).statusCode(status).body("type", equalTo("/problems/" + problem));
        judge(Api.uncheckedAs("secretariat-1"), asked, "0".repeat(64))
                .statusCode(status)
                .body("type", equalTo("/problems/" + problem));
    }
}
