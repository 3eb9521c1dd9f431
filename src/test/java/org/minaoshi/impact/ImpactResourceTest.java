package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.ReviewCatalogue.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.DraftReview;
import org.minaoshi.Race;
import org.minaoshi.ReviewCatalogue;

@QuarkusTest
class ImpactResourceTest {

    @Inject
    DataSource dataSource;

    private static final Map<String, Object> NO_EFFECT =
            Map.of("judgement", "NO_EFFECT", "reason", text("この項目を改める必要はない。"));
    private static final Map<String, Object> EDITORIAL = Map.of("judgement", "EDITORIAL", "reason", text("用語だけが変わった。"));

    private static DraftReview small() {
        return DraftReview.on(ReviewCatalogue.of(List.of("1 統1", "2 統1", "2 統2"), "1", List.of("統1 TEXT_ADDED 1")));
    }

    @Test
    void theYear2023ComesOutRight() {
        var review = DraftReview.on(ReviewCatalogue.ofFiscalYear2023()).considering("11");

        var worklist = review.read("council-1", "/impacts").statusCode(200).extract();
        List<Integer> items = worklist.path("items.item.number");
        List<String> provisions = worklist.path("items.provision.designation");

        assertThat(items).hasSize(18).isSorted();
        assertThat(new HashSet<>(items)).hasSize(9);
        assertThat(new HashSet<>(provisions)).hasSize(16);
        assertThat(worklist.<List<Integer>>path("items.findAll { it.provision.designation == '監1' }.item.number"))
                .containsExactly(3, 10, 11);
        assertThat(worklist.<List<String>>path("items.findAll { it.item.number == 10 }.provision.designation"))
                .containsExactly("統20", "統21", "統22", "統23", "監1");
        assertThat(worklist.<List<String>>path("items.findAll { it.item.number == 22 }.provision.designation"))
                .containsExactly("実1", "実8", "実16");
        assertThat(worklist.<List<Integer>>path("items.find { it.provision.designation == '統24' }.amendments.sequence"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(worklist.<List<String>>path("items.find { it.provision.designation == '統24' }.amendments.paragraph"))
                .containsExactly("2", "3", "4", "5", "6", "7", "8");

        review.read("auditor-1", "/coverage")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].edition", is("11"))
                .body("items[0].provisions", hasSize(16))
                .body("items[0].provisions.state", everyItem(is("CHANGED")))
                .body("items[0].provisions.find { it.designation == '監1' }.items", contains(3, 10, 11));
    }

    /** The pack's own review, decided and published: its pairs are direct, and those through 統24 stand beside. */
    @Test
    void theYear2023ShowsWhatItReachesThroughCrossReferencesBeside() {
        String id = Api.as("auditor-1")
                .get("/determinations?checklist=fisc-api-checklist&fiscalYear=2023&stage=PUBLISHED")
                .then()
                .extract()
                .path("items[0].id");
        var impacts = "/determinations/" + id + "/impacts";

        Api.as("council-1")
                .get(impacts + "?limit=200")
                .then()
                .body("items", hasSize(18))
                .body("items.path", everyItem(nullValue()))
                .body("items.standing", everyItem(is("JUDGED")))
                .body("items.earlier", everyItem(empty()));
        Api.as("council-1").get(impacts + "?depth=1&limit=200").then().body("items", hasSize(22));
        Api.as("council-1")
                .get(impacts + "?depth=1&reach=INDIRECT")
                .then()
                .body("items.item.number", contains(11, 11, 11, 11))
                .body(
                        "items.path",
                        contains(
                                List.of("統24", "統21"),
                                List.of("統24", "統22"),
                                List.of("統24", "統23"),
                                List.of("統24", "実27")))
                .body("items.standing", everyItem(is("BESIDE")));
        Api.as("council-1")
                .get("/determinations/" + id + "/impact-summary?depth=1")
                .then()
                .body("words.en", is("18 of 18 judged"))
                .body("judged", is(18))
                .body("beside", is(4))
                .body("besideJudged", is(0));
    }

    @Test
    void aPairThroughCrossReferencesBlocksNothingAndCountsWhereItIsJudged() {
        var review = DraftReview.on(
                        ReviewCatalogue.of(List.of("1 統1", "2 統2"), "1", List.of("統2 TEXT_ADDED 1"), List.of("統1 統2")))
                .considering("1");
        review.read("council-1", "/impacts").body("items.item.number", contains(2));
        review.read("council-1", "/impacts?depth=1")
                .body("items.item.number", contains(1, 2))
                .body("items.standing", contains("BESIDE", "OPEN"))
                .body("items[0].path", contains("統1", "統2"));
        judge(review, 2, "統2", NO_EFFECT).then().statusCode(201);
        review.read("council-1", "/readiness")
                .body("blockers.findAll { it.law == 'impact-judged' }", empty())
                .body("impacts.words.en", is("1 of 1 judged"))
                .body("impacts.beside", is(1))
                .body("outcomes[0].admissible", is("ADMISSIBLE"));

        judge(review, 1, "統2", Map.of("judgement", "NEEDS_REVISION", "reason", text("改める。")))
                .then()
                .statusCode(201);

        review.read("council-1", "/impacts")
                .body("items.item.number", contains(1, 2))
                .body("items.standing", contains("JUDGED", "JUDGED"));
        review.read("council-1", "/readiness")
                .body("impacts.besideJudged", is(1))
                .body("impacts.needRevision", is(1))
                .body("outcomes[0].admissible", is("OVERRIDE_NEEDED"))
                .body(
                        "outcomes[0].because[0].en",
                        is("Item 1 was judged to need revision because 統2 was amended (統1 → 統2)"));
    }

    @Test
    void filtersByEverythingAPairIs() {
        var review = DraftReview.on(ReviewCatalogue.of(
                        List.of("1 統1", "2 統1", "2 実2", "3 統10"),
                        "1",
                        List.of("統1 TEXT_ADDED 1", "実2 WORDING", "統10 WORDING"),
                        List.of("統10 統1")))
                .considering("1");
        judge(review, 2, "統1", Map.of("judgement", "NEEDS_REVISION", "reason", text("改める。")))
                .then()
                .statusCode(201);
        var standard = "standard=" + review.catalogue().standard() + "&";

        filtered(review, standard + "edition=1&depth=3").body("items", hasSize(5));
        filtered(review, "edition=2").body("items", empty());
        filtered(review, standard + "provision=統制基準１").body("items.item.number", contains(1, 2));
        filtered(review, standard + "category=実制基準").body("items.item.number", contains(2));
        filtered(review, "kind=WORDING").body("items.item.number", contains(2, 3));
        filtered(review, "reach=INDIRECT&depth=1").body("items.item.number", contains(3));
        filtered(review, "standing=BESIDE&depth=1").body("items.item.number", contains(3));
        filtered(review, "standing=OPEN").body("items.item.number", contains(1, 2, 3));
        filtered(review, "judgement=NEEDS_REVISION").body("items.item.number", contains(2));
        filtered(review, "judgement=NO_EFFECT").body("items", empty());
        filtered(review, "item=2&judged=false").body("items.provision.designation", contains("実2"));
        review.read("council-1", "/impact-summary?item=2").body("words.en", is("1 of 2 need a look"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "depth=4",
                "depth=-1",
                "depth=deep",
                "standing=WAITING",
                "reach=FAR",
                "kind=ANY",
                "provision=統1",
                "category=統",
                "standard={standard}&provision=nonsense",
                "standard={standard}&category=nonsense"
            })
    void refusesAFilterThatCannotBeRead(String filter) {
        var review = small();
        for (var list : List.of("/impacts?", "/impact-summary?")) {
            Api.uncheckedAs("council-1")
                    .get(review.at(list
                            + filter.replace("{standard}", review.catalogue().standard())))
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/request-invalid"));
        }
    }

    private static ValidatableResponse filtered(DraftReview review, String filter) {
        return review.read("council-1", "/impacts?" + filter).statusCode(200);
    }

    @Test
    void everyConsideredEditionShowsEveryCitedProvision() {
        var review = small();
        review.catalogue().register("2", "1", List.of("統1", "統2"), List.of("統2 WORDING 1"));
        review.considering("2").considering("1");

        review.read("secretariat-1", "/considered-editions")
                .statusCode(200)
                .body("items.edition", contains("1", "2"))
                .body("items[0].label.ja", is("第1版"));
        review.read("secretariat-1", "/coverage")
                .body("items.edition", contains("1", "2"))
                .body("items[0].provisions.designation", contains("統1", "統2"))
                .body("items[0].provisions.state", contains("CHANGED", "NOT_EXAMINED"))
                .body("items[1].provisions.state", contains("NOT_EXAMINED", "CHANGED"));
        review.read("secretariat-1", "/impacts?edition=2").body("items.item.number", contains(2));
    }

    @Test
    void considersAnEditionOnceAndTakesItBackWithWhatWasSaidOfIt() {
        var review = small().considering("1");
        var edition = "/considered-editions/" + review.catalogue().standard() + "/1";
        judge(review, 1, "統1", NO_EFFECT).then().statusCode(201);
        examine(review, "統2").then().statusCode(201);

        Api.as("secretariat-1").put(review.at(edition)).then().statusCode(204);
        Api.as("secretariat-1").delete(review.at(edition)).then().statusCode(204);
        Api.as("secretariat-1")
                .delete(review.at(edition))
                .then()
                .statusCode(404)
                .body("type", endsWith("/considered-edition-unknown"));
        review.read("secretariat-1", "/impacts").body("items", empty());

        review.considering("1").read("secretariat-1", "/impacts?judged=true").body("items", empty());
        review.read("secretariat-1", "/coverage")
                .body("items[0].provisions.find { it.designation == '統2' }.state", is("NOT_EXAMINED"));
    }

    @Test
    void refusesAnEditionThatIsNotRegistered() {
        var review = small();
        Api.as("secretariat-1")
                .put(review.at("/considered-editions/" + review.catalogue().standard() + "/99"))
                .then()
                .statusCode(404)
                .body("type", endsWith("/standard-edition-unknown"));
        review.read("secretariat-1", "/considered-editions").body("items", empty());
    }

    @Test
    void judgesAPairInAnyWritingAndAnewOnlyOnWhatStands() {
        var review = small().considering("1");
        review.read("secretariat-1", judgement(review, 1, "統1"))
                .statusCode(404)
                .body("type", endsWith("/judgement-unknown"));

        var etag = judge(review, 1, "統制基準１", NO_EFFECT)
                .then()
                .statusCode(201)
                .body("provision", is("統1"))
                .body("judgement", is("NO_EFFECT"))
                .extract()
                .header("ETag");
        Api.as("auditor-1")
                .header("If-None-Match", etag)
                .get(review.at(judgement(review, 1, "統1")))
                .then()
                .statusCode(304);

        judge(review, 1, "統1", EDITORIAL).then().statusCode(428);
        judge(review, 1, "統1", EDITORIAL, "\"99\"").then().statusCode(412);
        judge(review, 1, "統1", EDITORIAL, etag)
                .then()
                .statusCode(200)
                .header("ETag", not(is(etag)))
                .body("judgement", is("EDITORIAL"));
        judge(review, 1, "統1", NO_EFFECT, etag).then().statusCode(412);
        judge(review, 2, "統1", NO_EFFECT, "*").then().statusCode(412);

        review.read("council-1", "/impacts")
                .body("items.find { it.item.number == 1 }.judgement.judgement", is("EDITORIAL"))
                .body("items.find { it.item.number == 2 }.judgement", nullValue());
    }

    @Test
    void showsWhatStillWaitsForAJudgement() {
        var review = small().considering("1");
        judge(review, 1, "統1", NO_EFFECT).then().statusCode(201);

        review.read("secretariat-1", "/impacts?judged=false").body("items.item.number", contains(2));
        review.read("secretariat-1", "/impacts?judged=true").body("items.item.number", contains(1));
        review.read("secretariat-1", "/impacts?item=2&standard=another").body("items", empty());
        Api.uncheckedAs("secretariat-1")
                .get(review.at("/impacts?judged=perhaps"))
                .then()
                .statusCode(400);
    }

    @Test
    void pagesThroughTheWorklistAlsoWhileItIsWorkedOff() {
        var review = DraftReview.on(ReviewCatalogue.ofFiscalYear2023()).considering("11");
        var first = review.read("secretariat-1", "/impacts?judged=false&limit=5")
                .body("items", hasSize(5))
                .extract();
        String token = first.path("nextPageToken");
        judge(review, 10, "統20", EDITORIAL).then().statusCode(201);
        assertThat(first.<Integer>path("items[4].item.number")).isEqualTo(3);

        var second = review.read("secretariat-1", "/impacts?judged=false&limit=200&pageToken=" + token)
                .body("items", hasSize(12))
                .extract();
        assertThat(second.<String>path("items[0].provision.designation")).isEqualTo("統21");
        assertThat(second.<String>path("nextPageToken")).isNull();
        Api.as("secretariat-1")
                .get(review.at("/impacts?judged=true&pageToken=" + token))
                .then()
                .statusCode(400)
                .body("type", endsWith("/page-token-invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/統2", "1/統2", "9/統1", "1/統99", "1/nonsense"})
    void refusesAPairThatIsNotOne(String pair) {
        var review = small().considering("1");
        var parts = pair.split("/");

        judge(review, Integer.parseInt(parts[0]), parts[1], NO_EFFECT)
                .then()
                .statusCode(404)
                .body("type", endsWith("/impact-unknown"));

        review.read("secretariat-1", "/impacts?judged=true").body("items", empty());
    }

    @Test
    void refusesAJudgementWithoutAReason() {
        var review = small().considering("1");
        Api.uncheckedAs("secretariat-1")
                .body(Map.of("judgement", "NO_EFFECT"))
                .put(review.at(judgement(review, 1, "統1")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        Api.uncheckedAs("secretariat-1")
                .body(Map.of("judgement", "PERHAPS", "reason", text("不明")))
                .put(review.at(judgement(review, 1, "統1")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/judgement"));
        review.read("secretariat-1", "/impacts?judged=true").body("items", empty());
    }

    @Test
    void oneOfEightJudgesTheSamePair() {
        var review = small().considering("1");

        var statuses =
                Race.statuses(8, runner -> judge(review, 1, "統1", NO_EFFECT).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> List.of(409, 428)
                .contains(status));
    }

    @Test
    void oneOfEightReplacesTheSameJudgement() {
        var review = small().considering("1");
        var etag = judge(review, 1, "統1", NO_EFFECT).header("ETag");

        var statuses = Race.statuses(
                8, runner -> judge(review, 1, "統1", EDITORIAL, etag).statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 200).allMatch(status -> List.of(409, 412)
                .contains(status));
    }

    @Test
    void anExaminationSettlesWhatTheEditionDoesNotSay() {
        var review = small().considering("1");

        var etag = examine(review, "統 2")
                .then()
                .statusCode(201)
                .body("provision", is("統2"))
                .extract()
                .header("ETag");

        review.read("council-1", "/coverage")
                .body("items[0].provisions.find { it.designation == '統2' }.state", is("UNCHANGED"))
                .body("items[0].provisions.find { it.designation == '統2' }.examination.source.ja", is("新旧対照表"));
        examine(review, "統2").then().statusCode(428);
        review.read("council-1", examination(review, "統2")).statusCode(200).header("ETag", is(etag));
        Api.as("secretariat-1")
                .header("If-Match", etag)
                .delete(review.at(examination(review, "統2")))
                .then()
                .statusCode(204);
        review.read("council-1", examination(review, "統2"))
                .statusCode(404)
                .body("type", endsWith("/examination-unknown"));
        review.read("council-1", "/coverage")
                .body("items[0].provisions.find { it.designation == '統2' }.state", is("NOT_EXAMINED"));
    }

    @Test
    void refusesAnExaminationThatTheEditionOrTheChecklistContradicts() {
        var review = small();
        examine(review, "統2").then().statusCode(404).body("type", endsWith("/considered-edition-unknown"));
        review.considering("1");
        examine(review, "統1").then().statusCode(422).body("type", endsWith("/examination-contradicts-edition"));
        examine(review, "統3").then().statusCode(404).body("type", endsWith("/provision-not-cited"));
        review.read("council-1", "/coverage").body("items[0].provisions.examination", everyItem(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/impacts", "/coverage", "/considered-editions"})
    void isReadByThoseWhoReviewOnly(String path) {
        var review = small().considering("1");

        Api.anonymous().get(review.at(path)).then().statusCode(401);
        for (var user : List.of("bank-a", "agent-c", "nobody-1")) {
            Api.as(user).get(review.at(path)).then().statusCode(403);
        }
        for (var user : List.of("secretariat-1", "council-1", "chair-1", "auditor-1")) {
            Api.as(user).get(review.at(path)).then().statusCode(200);
        }
        Api.as("council-1")
                .get("/determinations/" + UUID.randomUUID() + path)
                .then()
                .statusCode(404)
                .body("type", endsWith("/determination-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-1", "chair-1", "auditor-1", "bank-a"})
    void isWrittenByTheSecretariatOnly(String user) {
        var review = small().considering("1");
        Api.as(user)
                .body(NO_EFFECT)
                .put(review.at(judgement(review, 1, "統1")))
                .then()
                .statusCode(403);
        Api.as(user)
                .put(review.at("/considered-editions/" + review.catalogue().standard() + "/1"))
                .then()
                .statusCode(403);
        review.read("secretariat-1", "/impacts?judged=true").body("items", empty());
    }

    @Test
    void nothingChangesOnceTheReviewIsProposed() {
        var review = small().considering("1");
        review.propose();
        var edition = "/considered-editions/" + review.catalogue().standard() + "/1";

        for (var refused : List.of(
                judge(review, 1, "統1", EDITORIAL, "*"),
                examine(review, "統2"),
                Api.as("secretariat-1").put(review.at(edition)),
                Api.as("secretariat-1").delete(review.at(edition)),
                Api.as("secretariat-1").header("If-Match", "*").delete(review.at(examination(review, "統2"))))) {
            refused.then().statusCode(409).body("type", endsWith("/determination-not-in-draft"));
        }
        review.read("council-1", "/impacts?judged=true").body("items.judgement.judgement", everyItem(is("NO_EFFECT")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update judgement set judgement = 'NEEDS_REVISION' where determination_id = ?",
                "update examination set version = version + 1 where determination_id = ?",
                "delete from examination where determination_id = ?",
                "delete from considered_edition where determination_id = ?"
            })
    void theDatabaseRefusesAChangeOnceTheReviewIsProposed(String sql) throws SQLException {
        var review = small().considering("1");
        review.propose();

        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(review.id()));
            var refusal = catchThrowableOfType(SQLException.class, statement::executeUpdate);
            assertThat(refusal.getSQLState()).isEqualTo("MN409");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence_entry", "considered_edition cascade", "judgement", "examination"})
    void notEvenTheOwnerOfTheTablesEmptiesThem(String table) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            var refusal = catchThrowableOfType(SQLException.class, () -> statement.execute("truncate " + table));
            assertThat(refusal.getSQLState()).isEqualTo("MN423");
        }
    }

    private static Response judge(DraftReview review, int item, String provision, Map<String, Object> said) {
        return Api.as("secretariat-1").body(said).put(review.at(judgement(review, item, provision)));
    }

    private static Response judge(
            DraftReview review, int item, String provision, Map<String, Object> said, String ifMatch) {
        return Api.as("secretariat-1")
                .header("If-Match", ifMatch)
                .body(said)
                .put(review.at(judgement(review, item, provision)));
    }

    private static String judgement(DraftReview review, int item, String provision) {
        var catalogue = review.catalogue();
        return "/judgements/%d/%s/%s/%s".formatted(item, catalogue.standard(), catalogue.edition(), provision);
    }

    private static Response examine(DraftReview review, String provision) {
        return Api.as("secretariat-1")
                .body(Map.of("source", text("新旧対照表"), "reason", text("改訂箇所に含まれない。")))
                .put(review.at(examination(review, provision)));
    }

    private static String examination(DraftReview review, String provision) {
        return "/examinations/%s/1/%s".formatted(review.catalogue().standard(), provision);
    }
}
