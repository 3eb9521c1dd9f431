package org.minaoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.ReviewCatalogue.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.DraftReview;
import org.minaoshi.ReviewCatalogue;
import org.minaoshi.platform.ServiceClock;

@QuarkusTest
class EvidenceEntryResourceTest {

    private static final Map<String, Object> SEARCHED = Map.of(
            "kind", "NEGATIVE_FINDING",
            "sources", List.of(text("公表情報")),
            "period", Map.of("from", "2023-04", "to", "2023-12-13"),
            "scope", text("国内のオープンAPI"),
            "method", text("検索"));
    private static final Map<String, Object> INCIDENT = Map.of(
            "kind", "INCIDENT",
            "occurred", "2023-08",
            "severity", "HIGH",
            "source", text("公表資料"),
            "restrictedDetail", "影響を受けた接続先の一覧");

    @Inject
    DataSource dataSource;

    private static DraftReview aReview() {
        return DraftReview.on(ReviewCatalogue.of(List.of("1 統1"), "1", List.of("統1 TEXT_ADDED 1")));
    }

    static Stream<Map<String, Object>> everyOtherKind() {
        return Stream.of(
                SEARCHED,
                INCIDENT,
                Map.of("kind", "TREND", "sources", List.of(text("標準化団体"), text("業界紙"))),
                Map.of(
                        "kind",
                        "METRIC",
                        "name",
                        text("提供率"),
                        "value",
                        "12",
                        "unit",
                        text("％"),
                        "asOf",
                        "2023-09",
                        "source",
                        text("調査")));
    }

    @ParameterizedTest
    @MethodSource("everyOtherKind")
    void recordsEveryKindAndSaysItAgain(Map<String, Object> basis) {
        var review = aReview();

        var recorded = record(review, "incidents", basis).then().statusCode(201).extract();

        assertThat(recorded.<Map<String, Object>>path("basis")).isEqualTo(basis);
        var read = Api.as("secretariat-1")
                .get(recorded.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(read.<Map<String, Object>>path("")).isEqualTo(recorded.path(""));
        assertThat(read.header("ETag")).isEqualTo(recorded.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "period", "scope"})
    void refusesANegativeFindingThatDoesNotShowItself(String missing) {
        var review = aReview();

        record(uncheckedSecretariat(), review, "incidents", without(SEARCHED, missing))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/negative-finding-incomplete"))
                .body("errors.pointer", contains("/basis/" + missing));

        isEmpty(review);
    }

    @Test
    void refusesANegativeFindingOfATimeToCome() {
        var review = aReview();
        var tomorrow = LocalDate.now(ServiceClock.ZONE).plusDays(1).toString();
        record(review, "incidents", with(SEARCHED, "period", Map.of("from", "2023-04", "to", tomorrow)))
                .then()
                .statusCode(422)
                .body("type", is("/problems/negative-finding-of-time-to-come"))
                .body("errors.pointer", contains("/basis/period/to"));
        isEmpty(review);
    }

    /** Law 4: what was not judged here is nothing to rest on. */
    @Test
    void keepsAReviewFromBeingProposedThatRestsOnImpactsItDoesNotConsider() {
        var review = aReview();
        var impact = Map.<String, Object>of(
                "kind", "IMPACT", "standard", review.catalogue().standard(), "edition", "1");
        var entry = review.record("incidents", impact);
        var blockers = "blockers.findAll { it.law == 'impact-elsewhere' }.about.key";
        review.read("secretariat-1", "/readiness").body(blockers, contains(entry));
        review.considering("1").read("secretariat-1", "/readiness").body(blockers, empty());
    }

    @Test
    void carriesAConclusionOverOnlyWhileTheTextIsTheSame() {
        var review = aReview();
        var standard = review.catalogue().standard();
        concludedEarlier(review, 2021, "self-regulation", "1");

        var digest = record(review, "self-regulation", carryOver(2021, standard, "1"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("digest");
        Api.as("secretariat-1")
                .get("/standards/{standard}/editions/1", standard)
                .then()
                .body("digest", is(digest));

        review.catalogue().register("2", "1", List.of("統1"), List.of("統1 TEXT_ADDED 2"));
        record(review, "self-regulation", carryOver(2021, standard, "1"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/carry-over-text-changed"));
        list(review, "").body("items", hasSize(1));
    }

    @Test
    void refusesToCarryOverWhatWasNotConcluded() {
        var review = aReview();
        var standard = review.catalogue().standard();
        concludedEarlier(review, 2021, "self-regulation", "1");

        for (var unknown : List.of(
                record(review, "self-regulation", carryOver(2020, standard, "1")),
                record(review, "incidents", carryOver(2021, standard, "1")),
                record(review, "self-regulation", carryOver(2021, standard, "7")),
                record(review, "self-regulation", carryOver(2021, "another", "1")),
                record(review, "self-regulation", carryOver(DraftReview.YEAR, standard, "1")))) {
            unknown.then().statusCode(422).body("type", is("/problems/carry-over-reference-unknown"));
        }
        isEmpty(review);
    }

    @Test
    void namesTheEditionWhoseImpactsWereJudged() {
        var review = aReview();
        var standard = review.catalogue().standard();
        record(review, "incidents", Map.of("kind", "IMPACT", "standard", standard, "edition", "1"))
                .then()
                .statusCode(201);
        record(review, "incidents", Map.of("kind", "IMPACT", "standard", standard, "edition", "2"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/standard-edition-reference-unknown"))
                .body("errors.pointer", contains("/basis/edition"));
        list(review, "?kind=IMPACT").body("items", hasSize(1));
    }

    @Test
    void refusesAFactorThatIsNoneOfTheRuleSet() {
        var review = aReview();
        record(review, "weather", SEARCHED)
                .then()
                .statusCode(422)
                .body("type", is("/problems/factor-reference-unknown"))
                .body("errors.pointer", contains("/factor"));
        isEmpty(review);
    }

    @Test
    void restsOnAcceptedFeedbackOfThisReviewOnly() {
        var review = aReview();
        var accepted = submit(review);
        var untriaged = submit(review);
        var foreign = submit(aReview());
        triage(accepted, "ACCEPTED");
        triage(foreign, "ACCEPTED");

        record(review, "user-requests", feedback(accepted)).then().statusCode(201);
        record(review, "user-requests", feedback(accepted, untriaged))
                .then()
                .statusCode(422)
                .body("type", is("/problems/feedback-not-accepted"))
                .body("errors.pointer", contains("/basis/feedback/1"));
        for (var unknown : List.of(foreign, UUID.randomUUID().toString())) {
            record(review, "user-requests", feedback(unknown, accepted))
                    .then()
                    .statusCode(422)
                    .body("type", is("/problems/feedback-reference-unknown"))
                    .body("errors.pointer", contains("/basis/feedback/0"));
        }
        triage(untriaged, "NOTED");
        record(review, "user-requests", feedback(untriaged))
                .then()
                .statusCode(422)
                .body("type", is("/problems/feedback-not-accepted"));
        list(review, "").body("items", hasSize(1));
    }

    @Test
    void showsIncidentDetailToTheSecretariatAndAuditorsOnly() {
        var review = aReview();
        var entry = record(review, "incidents", INCIDENT).header("Location");

        for (var user : List.of("secretariat-1", "secretariat-2", "auditor-1")) {
            Api.as(user).get(entry).then().body("basis.restrictedDetail", is("影響を受けた接続先の一覧"));
            Api.as(user)
                    .get(review.at("/evidence-entries"))
                    .then()
                    .body("items[0].basis.restrictedDetail", is("影響を受けた接続先の一覧"));
        }
        for (var user : List.of("council-1", "chair-1")) {
            Api.as(user)
                    .get(entry)
                    .then()
                    .statusCode(200)
                    .body("basis.severity", is("HIGH"))
                    .body("basis.restrictedDetail", nullValue());
            Api.as(user)
                    .get(review.at("/evidence-entries"))
                    .then()
                    .body("items[0].basis.restrictedDetail", nullValue());
        }
    }

    @Test
    void listsInTheOrderRecordedFilteredAndInPages() {
        var review = aReview();
        var first = review.record("incidents", SEARCHED);
        var second = review.record("incidents", INCIDENT);
        var third = review.record("self-regulation", SEARCHED);

        list(review, "").body("items.id", contains(first, second, third)).body("nextPageToken", nullValue());
        list(review, "?factor=incidents").body("items.id", contains(first, second));
        list(review, "?kind=NEGATIVE_FINDING").body("items.id", contains(first, third));
        list(review, "?kind=NEGATIVE_FINDING&factor=incidents").body("items.id", contains(first));

        String token = list(review, "?limit=2")
                .header("Link", endsWith("; rel=\"next\""))
                .body("items.id", contains(first, second))
                .extract()
                .path("nextPageToken");
        list(review, "?limit=2&pageToken=" + token).body("items.id", contains(third));
        Api.as("council-1")
                .get(review.at("/evidence-entries?factor=incidents&pageToken=" + token))
                .then()
                .statusCode(400)
                .body("type", is("/problems/page-token-invalid"));
        Api.uncheckedAs("council-1")
                .get(review.at("/evidence-entries?kind=HEARSAY"))
                .then()
                .statusCode(400);
    }

    @Test
    void replacesAndWithdrawsOnlyWhatStands() {
        var review = aReview();
        var recorded = record(review, "incidents", SEARCHED);
        var entry = recorded.header("Location");
        var etag = recorded.header("ETag");
        var body = body("self-regulation", Map.of("kind", "TREND", "sources", List.of(text("業界紙"))));

        Api.as("council-1").header("If-None-Match", etag).get(entry).then().statusCode(304);
        Api.as("secretariat-1").body(body).put(entry).then().statusCode(428);
        Api.as("secretariat-1")
                .header("If-Match", "\"99\"")
                .body(body)
                .put(entry)
                .then()
                .statusCode(412);
        var next = Api.as("secretariat-2")
                .header("If-Match", etag)
                .body(body)
                .put(entry)
                .then()
                .statusCode(200)
                .header("ETag", not(is(etag)))
                .body("factor", is("self-regulation"))
                .body("basis.kind", is("TREND"))
                .extract()
                .header("ETag");
        list(review, "?kind=TREND&factor=self-regulation").body("items", hasSize(1));

        record(uncheckedSecretariat().header("If-Match", next), entry, body("incidents", without(SEARCHED, "scope")))
                .then()
                .statusCode(422);
        Api.as("council-1").get(entry).then().body("basis.kind", is("TREND")).header("ETag", is(next));

        Api.as("secretariat-1").delete(entry).then().statusCode(428);
        Api.as("secretariat-1").header("If-Match", etag).delete(entry).then().statusCode(412);
        Api.as("secretariat-1").header("If-Match", next).delete(entry).then().statusCode(204);
        Api.as("council-1").get(entry).then().statusCode(404).body("type", is("/problems/evidence-entry-unknown"));
        Api.as("auditor-1")
                .get("/history?thing=evidence_entry&key=" + entry.substring(entry.lastIndexOf('/') + 1))
                .then()
                .body("items.operation", contains("INSERT", "UPDATE", "DELETE"));
    }

    @Test
    void anEntryIsFoundUnderItsOwnReviewOnly() {
        var id = aReview().record("incidents", SEARCHED);

        Api.as("council-1")
                .get(aReview().at("/evidence-entries/" + id))
                .then()
                .statusCode(404)
                .body("type", is("/problems/evidence-entry-unknown"));
        Api.as("council-1")
                .get("/determinations/{id}/evidence-entries", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", is("/problems/determination-unknown"));
    }

    @Test
    void theSameIdempotencyKeyRecordsOnce() {
        var review = aReview();
        var key = UUID.randomUUID().toString();

        var first = record(Api.as("secretariat-1").header("Idempotency-Key", key), review, "incidents", SEARCHED);
        var replay = record(Api.as("secretariat-1").header("Idempotency-Key", key), review, "incidents", SEARCHED);
        var other = record(Api.as("secretariat-1").header("Idempotency-Key", key), review, "incidents", INCIDENT);

        assertThat(replay.statusCode()).isEqualTo(201);
        assertThat(replay.<String>path("id")).isEqualTo(first.path("id"));
        other.then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
        list(review, "").body("items", hasSize(1));
    }

    static Stream<Map<String, Object>> malformed() {
        return Stream.of(
                Map.of("kind", "HEARSAY", "sources", List.of(text("噂"))),
                without(SEARCHED, "kind"),
                with(SEARCHED, "certainty", "high"),
                with(SEARCHED, "period", Map.of("from", "2023-12", "to", "2023-04")),
                with(SEARCHED, "period", Map.of("from", "2023-04")),
                with(SEARCHED, "scope", Map.of("ja", " ")),
                with(INCIDENT, "severity", "AWFUL"),
                with(INCIDENT, "occurred", "2023-13"),
                with(INCIDENT, "restrictedDetail", "a".repeat(10_001)),
                without(INCIDENT, "source"),
                Map.of("kind", "TREND", "sources", List.of()),
                Map.of("kind", "FEEDBACK", "feedback", List.of()),
                Map.of("kind", "FEEDBACK", "feedback", List.of("not-an-id")),
                Map.of("kind", "CARRY_OVER", "about", Map.of("standard", "s", "edition", "e")),
                Map.of("kind", "METRIC", "name", text("率"), "value", 12, "asOf", "2023", "source", text("調査")));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatIsMalformedAndStoresNothing(Map<String, Object> basis) {
        var review = aReview();
        record(uncheckedSecretariat(), review, "incidents", basis)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        isEmpty(review);
    }

    @Test
    void isForThoseWhoReviewAndWrittenByTheSecretariatOnly() {
        var review = aReview();
        var entry = record(review, "incidents", SEARCHED).header("Location");

        Api.anonymous().get(entry).then().statusCode(401);
        Api.anonymous()
                .body(body("incidents", SEARCHED))
                .post(review.at("/evidence-entries"))
                .then()
                .statusCode(401);
        for (var user : List.of("bank-a", "agent-c", "nobody-1")) {
            Api.as(user).get(entry).then().statusCode(403);
            Api.as(user).get(review.at("/evidence-entries")).then().statusCode(403);
        }
        for (var user : List.of("bank-a", "council-1", "chair-1", "auditor-1")) {
            record(Api.as(user), review, "incidents", SEARCHED)
                    .then()
                    .statusCode(403)
                    .body("type", is("/problems/role-required"));
            Api.as(user).header("If-Match", "*").delete(entry).then().statusCode(403);
        }
        list(review, "").body("items", hasSize(1));
    }

    @Test
    void nothingChangesOnceTheReviewIsProposed() {
        var review = aReview().considering("1");
        var entry = record(review, "incidents", INCIDENT).header("Location");
        review.propose();

        for (var refused : List.of(
                record(review, "incidents", SEARCHED),
                record(Api.as("secretariat-1").header("If-Match", "*"), entry, body("incidents", SEARCHED)),
                Api.as("secretariat-1").header("If-Match", "*").delete(entry))) {
            refused.then().statusCode(409).body("type", is("/problems/determination-not-in-draft"));
        }
        Api.as("secretariat-1").get(entry).then().body("basis.kind", is("INCIDENT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence_entry set factor = 'weather' where determination_id = ?",
                "delete from evidence_entry where determination_id = ?"
            })
    void theDatabaseRefusesAChangeOnceTheReviewIsProposed(String sql) throws SQLException {
        var review = aReview().considering("1");
        review.propose();

        assertThat(state(sql, review)).isEqualTo("MN409");
    }

    @Test
    void theDatabaseKnowsLaw5AndKeepsAnEntryWithItsReview() throws SQLException {
        var review = aReview();
        review.record("incidents", SEARCHED);

        assertThat(state("update evidence_entry set basis = basis - 'scope' where determination_id = ?", review))
                .isEqualTo("23514");
        assertThat(state("update evidence_entry set determination_id = null where determination_id = ?", review))
                .as("no such right")
                .isEqualTo("42501");
    }

    private String state(String sql, DraftReview review) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(review.id()));
            var refusal = catchThrowableOfType(SQLException.class, statement::executeUpdate);
            return refusal.getSQLState();
        }
    }

    private static Response record(DraftReview review, String factor, Map<String, Object> basis) {
        return record(Api.as("secretariat-1"), review, factor, basis);
    }

    private static Response record(
            RequestSpecification caller, DraftReview review, String factor, Map<String, Object> basis) {
        return caller.body(body(factor, basis)).post(review.at("/evidence-entries"));
    }

    private static Response record(RequestSpecification caller, String entry, Map<String, Object> body) {
        return caller.body(body).put(entry);
    }

    private static RequestSpecification uncheckedSecretariat() {
        return Api.uncheckedAs("secretariat-1");
    }

    private static Map<String, Object> body(String factor, Map<String, Object> basis) {
        return Map.of("factor", factor, "statement", text("確認した。"), "basis", basis);
    }

    private static Map<String, Object> carryOver(int fiscalYear, String standard, String edition) {
        return Map.of(
                "kind",
                "CARRY_OVER",
                "fiscalYear",
                fiscalYear,
                "about",
                Map.of("standard", standard, "edition", edition));
    }

    private static Map<String, Object> feedback(String... ids) {
        return Map.of("kind", "FEEDBACK", "feedback", List.of(ids));
    }

    private static Map<String, Object> without(Map<String, Object> basis, String member) {
        var rest = new HashMap<>(basis);
        rest.remove(member);
        return rest;
    }

    private static Map<String, Object> with(Map<String, Object> basis, String member, Object value) {
        var changed = new HashMap<>(basis);
        changed.put(member, value);
        return changed;
    }

    private static io.restassured.response.ValidatableResponse list(DraftReview review, String query) {
        return review.read("council-1", "/evidence-entries" + query).statusCode(200);
    }

    private static void isEmpty(DraftReview review) {
        list(review, "").body("items", empty());
    }

    private static void concludedEarlier(DraftReview review, int fiscalYear, String factor, String edition) {
        var catalogue = review.catalogue();
        uncheckedSecretariat()
                .body(Map.of(
                        "fiscalYear",
                        fiscalYear,
                        "outcome",
                        "NOT_NEEDED",
                        "source",
                        text("当時の資料"),
                        "conclusions",
                        List.of(Map.of(
                                "factor", factor,
                                "about", Map.of("standard", catalogue.standard(), "edition", edition),
                                "text", text("見直しを要しない。")))))
                .post("/checklists/{checklist}/earlier-determinations", catalogue.checklist())
                .then()
                .statusCode(201);
    }

    private static String submit(DraftReview review) {
        return Api.uncheckedAs("bank-a")
                .body(Map.of("checklist", review.catalogue().checklist(), "kind", "USAGE", "text", "使いやすい。"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void triage(String feedback, String disposition) {
        Api.uncheckedAs("secretariat-1")
                .body(Map.of("disposition", disposition, "reason", "確認した。"))
                .put("/feedback/{feedback}/disposition", feedback)
                .then()
                .statusCode(201);
    }
}
