package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.minaoshi.Api.as;
import static org.minaoshi.determination.AYear.TEXT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minaoshi.DraftReview;
import org.minaoshi.ReviewCatalogue;

/** What if the review said otherwise. */
@QuarkusTest
class SuppositionResourceTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private static ValidatableResponse suppose(String user, AYear year, Map<String, Object> supposed) {
        return as(user).body(supposed)
                .post("/determinations/{id}/supposition", year.id)
                .then();
    }

    private static Map<String, Object> judgement(AYear year, int item, String provision, String judgement) {
        return Map.of(
                "item", item,
                "standard", year.standard,
                "edition", "second",
                "provision", provision,
                "judgement", judgement);
    }

    /** What is supposed, said in earnest, gives exactly the report that was foretold; and until it is said, nothing is stored. */
    @Test
    void foretellsWhatTheReportWillSayAndStoresNothing() throws SQLException {
        var year = AYear.opened();
        year.consider("second");
        year.judge(2, "NO_EFFECT");
        year.findNothing("incidents");
        var before = history();
        var supposed = suppose(
                        "secretariat-1",
                        year,
                        Map.of(
                                "judgements",
                                List.of(
                                        judgement(year, 1, "統制基準１", "NEEDS_REVISION"),
                                        judgement(year, 2, "統1", "EDITORIAL")),
                                "assessments",
                                List.of(
                                        Map.of("factor", "incidents", "finding", "NO_REVISION"),
                                        Map.of("factor", "uptake", "finding", "MAJOR_REVISION"))))
                .statusCode(200)
                .body("determination", equalTo(year.id))
                .body("stage", equalTo("DRAFT"))
                .body("present.ready", is(false))
                .body("present.outcomes.admissible", contains("ADMISSIBLE", "ADMISSIBLE", "ADMISSIBLE"))
                .body("supposed.ready", is(true))
                .body("supposed.outcomes.admissible", contains("OVERRIDE_NEEDED", "OVERRIDE_NEEDED", "ADMISSIBLE"));
        assertThat(history()).isEqualTo(before);
        Object present = supposed.extract().path("present");
        Object asItStands = year.get("/readiness").extract().path("$");
        assertThat(present).isEqualTo(asItStands);

        year.judge(1, "NEEDS_REVISION");
        assertThat(history()).as("what is said in earnest leaves its line").isGreaterThan(before);
        year.assess("incidents", "NO_REVISION");
        year.assess("uptake", "MAJOR_REVISION");
        Object foretold = supposed.extract().path("supposed");
        Object cameTrue = year.get("/readiness").extract().path("$");
        assertThat(foretold).isEqualTo(cameTrue);
    }

    /**
     * What an item reaches over two or three cross-references needs no judgement, and counts where it has one: in earnest as it was foretold, in whatever order
     * pairs were judged. What lies deeper can be judged neither way.
     */
    @ParameterizedTest(name = "item {0} over {1} cross-references")
    @CsvSource({"2, 2", "1, 3"})
    void foretellsAJudgementOfAPairReachedThroughOthers(int item, int distance) {
        var review = DraftReview.on(ReviewCatalogue.of(
                        List.of("1 統1", "2 統2", "3 統3", "4 統4", "5 統5"),
                        "1",
                        List.of("統4 TEXT_ADDED 1", "統5 TEXT_ADDED 1"),
                        List.of("統1 統2", "統2 統3", "統3 統4", "統4 統5")))
                .considering("1");
        judge(review, 4, "統4").statusCode(201);
        Object before = review.read("auditor-1", "/readiness").extract().path("$");
        var supposed = suppose(review, item, "統制基準４")
                .statusCode(200)
                .body("present.outcomes[0].because", hasSize(1))
                .body("supposed.outcomes[0].because", hasSize(2))
                .body(
                        "supposed.blockers.size()",
                        is(review.read("auditor-1", "/readiness")
                                .extract()
                                .<List<?>>path("blockers")
                                .size()));
        assertThat(supposed.extract().<Object>path("present")).isEqualTo(before);
        assertThat(review.read("auditor-1", "/impacts?depth=3&item=" + item)
                        .extract()
                        .<List<String>>path("items.find { it.provision.designation == '統4' }.path"))
                .hasSize(distance + 1);

        judge(review, item, "統4").statusCode(201);

        Object cameTrue = review.read("auditor-1", "/readiness").extract().path("$");
        assertThat(supposed.extract().<Object>path("supposed")).isEqualTo(cameTrue);

        judge(review, 1, "統5").statusCode(404).body("type", equalTo("/problems/impact-unknown"));
        suppose(review, 1, "統5").statusCode(422).body("type", equalTo("/problems/impact-reference-unknown"));
    }

    private static ValidatableResponse suppose(DraftReview review, int item, String provision) {
        var judgement = Map.of(
                "item",
                item,
                "standard",
                review.catalogue().standard(),
                "edition",
                "1",
                "provision",
                provision,
                "judgement",
                "NEEDS_REVISION");
        return as("secretariat-1")
                .body(Map.of("judgements", List.of(judgement)))
                .post(review.at("/supposition"))
                .then();
    }

    private static ValidatableResponse judge(DraftReview review, int item, String provision) {
        return as("secretariat-1")
                .body(Map.of("judgement", "NEEDS_REVISION", "reason", TEXT))
                .put(
                        review.at("/judgements/{item}/{standard}/1/{provision}"),
                        item,
                        review.catalogue().standard(),
                        provision)
                .then();
    }

    @Test
    void supposesAnswersToWhatEarlierYearsWatch() {
        var before = AYear.opened(AYear.NOW - 1);
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
        var year = before.next();
        year.gatheredWithoutAmendments();
        suppose("council-1", year, Map.of("watchAnswers", List.of(Map.of("watchItem", item, "answer", "MET"))))
                .statusCode(200)
                .body("present.blockers.law", contains("watch"))
                .body("supposed.ready", is(true))
                .body("supposed.outcomes[0].admissible", equalTo("OVERRIDE_NEEDED"));
    }

    @Test
    void isForWhoeverMayReadTheReport() {
        var year = AYear.ready();
        for (var user : List.of("secretariat-1", "council-1", "chair-1", "auditor-1")) {
            suppose(user, year, Map.of()).statusCode(200).body("supposed.ready", is(true));
        }
        suppose("bank-a", year, Map.of()).statusCode(403);
    }

    @Test
    void refusesToSupposeOfWhatTheReviewHasNotGot() {
        var year = AYear.ready();
        suppose(
                        "secretariat-1",
                        year,
                        Map.of(
                                "judgements",
                                List.of(
                                        judgement(year, 1, "統1", "NO_EFFECT"),
                                        judgement(year, 1, "統2", "NO_EFFECT"),
                                        judgement(year, 9, "統1", "NO_EFFECT"))))
                .statusCode(422)
                .body("type", equalTo("/problems/impact-reference-unknown"))
                .body("errors.pointer", contains("/judgements/1", "/judgements/2"));
        suppose(
                        "secretariat-1",
                        year,
                        Map.of("assessments", List.of(Map.of("factor", "nothing", "finding", "NO_REVISION"))))
                .statusCode(422)
                .body("type", equalTo("/problems/factor-reference-unknown"))
                .body("errors.pointer", contains("/assessments/0/factor"));
        suppose(
                        "secretariat-1",
                        year,
                        Map.of("watchAnswers", List.of(Map.of("watchItem", UUID.randomUUID(), "answer", "MET"))))
                .statusCode(422)
                .body("type", equalTo("/problems/watch-item-not-open"))
                .body("errors.pointer", contains("/watchAnswers/0/watchItem"));
        suppose(
                        "secretariat-1",
                        year,
                        Map.of(
                                "judgements",
                                List.of(
                                        judgement(year, 1, "統1", "NO_EFFECT"),
                                        judgement(year, 1, "統制基準1", "EDITORIAL"))))
                .statusCode(422)
                .body("type", equalTo("/problems/supposition-repeated"))
                .body("errors.pointer", contains("/judgements/1"));
        suppose("secretariat-1", year, Map.of("stage", "PUBLISHED")).statusCode(400);
    }

    /** How many lines the database has written of changes, whoever made them. */
    private long history() throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from history")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
