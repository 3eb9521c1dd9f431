package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.minaoshi.standard.StandardFixture.aStandardWith;
import static org.minaoshi.standard.StandardFixture.amendment;
import static org.minaoshi.standard.StandardFixture.editionRequest;
import static org.minaoshi.standard.StandardFixture.register;
import static org.minaoshi.standard.StandardFixture.retired;
import static org.minaoshi.standard.StandardFixture.text;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;

@QuarkusTest
class ProvisionResourceTest {

    private static String standard;

    final SessionFactory sessions;

    ProvisionResourceTest(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @BeforeEach
    void anAmendedEdition() {
        if (standard != null) {
            return;
        }
        standard = aStandardWith("10", "統1", "統3", "統9");
        var edition = editionRequest(
                "11", "10", "監1", "実14-1", "統10", "実14", retired("統3"), "統2", "統1-1", "実2", "統1", "統10-2", "統10-11");
        edition.put(
                "crossReferences",
                List.of(
                        with("from", "監1", "paragraph", "3", "to", "統2"),
                        with("from", "統2", "to", "実14-1"),
                        with("from", "統2", "section", "第2編 II.3.(1)")));
        edition.put(
                "amendments",
                List.of(
                        amendment("実14-1", "PROVISION_ADDED"),
                        amendment("統2", "PARAGRAPH_ADDED", "paragraph", "３", "strength", "SHOULD"),
                        amendment("統2", "PARAGRAPH_RENUMBERED", "paragraph", "4", "fromParagraph", "3"),
                        amendment("統1-1", "PROVISION_MOVED", "fromProvision", "統制基準 9"),
                        amendment("統3", "PROVISION_RETIRED"),
                        amendment("統2", "REFERENCE_ADDED", "cites", List.of("監 1", "実14-1"))));
        register(standard, edition);
    }

    @Test
    void listsInNaturalOrder() {
        get("/provisions")
                .body(
                        "items.designation",
                        contains("統1", "統1-1", "統2", "統3", "統10", "統10-2", "統10-11", "実2", "実14", "実14-1", "監1"));
    }

    @Test
    void pagesInNaturalOrder() {
        var seen = new ArrayList<String>();
        String token = null;
        do {
            var request = Api.anonymous().queryParam("limit", 4);
            var page = (token == null ? request : request.queryParam("pageToken", token))
                    .get("/standards/{standard}/editions/11/provisions", standard)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.designation"));
            token = page.path("nextPageToken");
        } while (token != null);
        assertThat(seen)
                .containsExactly("統1", "統1-1", "統2", "統3", "統10", "統10-2", "統10-11", "実2", "実14", "実14-1", "監1");
    }

    @Test
    void filters() {
        get("/provisions?category=実務基準").body("items.designation", contains("実2", "実14", "実14-1"));
        get("/provisions?category=実&amended=true").body("items.designation", contains("実14-1"));
        get("/provisions?status=RETIRED").body("items.designation", contains("統3"));
        get("/provisions?amended=true").body("items.designation", contains("統1-1", "統2", "統3", "実14-1"));
        get("/provisions?status=RETIRED&amended=false").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "/provisions?category=外,category",
        "/provisions?status=GONE,status",
        "/provisions?amended=yes,amended",
        "/provisions?limit=0,limit",
        "/amendments?provision=外1,provision",
        "/amendments?kind=REWRITTEN,kind",
        "/cross-references?from=統,from",
        "/cross-references?to=x,to"
    })
    void refusesAFilterItCannotRead(String path, String parameter) {
        in(Api.anonymous(), path)
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.parameter", contains(parameter));
    }

    @Test
    void showsAProvisionWithAllItsEditionSays() {
        get("/provisions/統2")
                .body("title.ja", equalTo("標題 統2"))
                .body("amendments.sequence", contains(1, 2, 3))
                .body("amendments.kind", contains("PARAGRAPH_ADDED", "PARAGRAPH_RENUMBERED", "REFERENCE_ADDED"))
                .body("amendments[0].paragraph", equalTo("3"))
                .body("amendments[0].strength", equalTo("SHOULD"))
                .body("amendments[1].fromParagraph", equalTo("3"))
                .body("amendments[2].cites", contains("実14-1", "監1"))
                .body("crossReferences.to", contains("実14-1", null))
                .body("crossReferences.section", contains(null, "第2編 II.3.(1)"))
                .body("referredToBy.from", contains("監1"))
                .body("referredToBy.paragraph", contains("3"));
        get("/provisions/統3").body("status", equalTo("RETIRED"));
        get("/provisions/統1-1").body("branch", equalTo(1)).body("amendments[0].fromProvision", equalTo("統9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"実14-1", "実務基準１４－１", "【実 14-1】", "実務 14の1", "実　１４‐１"})
    void readsAnyWriting(String writing) {
        Api.anonymous()
                .get("/standards/{standard}/editions/11/provisions/{provision}", standard, writing)
                .then()
                .statusCode(200)
                .body("designation", equalTo("実14-1"));
        Api.anonymous()
                .queryParam("provision", writing)
                .get("/standards/{standard}/editions/11/amendments", standard)
                .then()
                .statusCode(200)
                .body("items.provision", contains("実14-1"));
        Api.anonymous()
                .queryParam("to", writing)
                .get("/standards/{standard}/editions/11/cross-references", standard)
                .then()
                .statusCode(200)
                .body("items.from", contains("統2"));
    }

    @Test
    void listsAmendments() {
        get("/amendments")
                .body("items.provision", contains("統1-1", "統2", "統2", "統2", "統3", "実14-1"))
                .body("items.sequence", contains(1, 1, 2, 3, 1, 1));
        get("/amendments?kind=PARAGRAPH_RENUMBERED").body("items.provision", contains("統2"));
        get("/amendments?provision=統2&kind=PROVISION_ADDED").body("items", empty());
        var token = get("/amendments?limit=2").extract().<String>path("nextPageToken");
        get("/amendments?limit=2&pageToken=" + token).body("items.sequence", contains(2, 3));
    }

    @Test
    void listsCrossReferences() {
        get("/cross-references").body("items.from", contains("統2", "統2", "監1"));
        get("/cross-references?from=監査基準 1").body("items.to", contains("統2"));
        var token = get("/cross-references?limit=1").extract().<String>path("nextPageToken");
        get("/cross-references?limit=1&pageToken=" + token).body("items.section", contains("第2編 II.3.(1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/provisions", "/provisions/統2", "/amendments", "/cross-references"})
    void isKeptByWhoeverAsked(String path) {
        var etag = get(path)
                .header("Cache-Control", equalTo("public, max-age=86400, immutable"))
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        in(Api.anonymous().header("If-None-Match", etag), path).statusCode(304);
        in(Api.anonymous().header("If-None-Match", "\"another\""), path).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/provisions", "/amendments", "/cross-references"})
    void readsTheEditionOnceAndTheListOnce(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        get(path);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
        statistics.setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"統99", "外1", "統5-1"})
    void refusesAnUnknownProvision(String writing) {
        in(Api.anonymous(), "/provisions/" + writing)
                .statusCode(404)
                .body("type", equalTo("/problems/provision-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/provisions", "/provisions/統2", "/amendments", "/cross-references"})
    void refusesAnUnknownEditionAndStandard(String path) {
        Api.anonymous()
                .get("/standards/{standard}/editions/99" + path, standard)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/standard-edition-unknown"));
        Api.anonymous()
                .get("/standards/no-such-standard/editions/11" + path)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/standard-unknown"));
    }

    @Test
    void answersInBothLanguagesWhatItRefuses() {
        in(Api.anonymous().header("Accept-Language", "en"), "/provisions/統99")
                .body("title", equalTo("The provision is not registered"));
        in(Api.anonymous(), "/provisions/統99").body("title", equalTo("基準項目が登録されていません"));
    }

    @Test
    void keepsParagraphs() {
        var withParagraphs = with(
                "designation",
                "統4",
                "title",
                text("標題"),
                "paragraphs",
                List.of(with("number", "参考２", "summary", text("要約"), "digest", "b".repeat(64)), with("number", "1")));
        var other = aStandardWith("11", withParagraphs);
        Api.anonymous()
                .get("/standards/{standard}/editions/11/provisions/統4", other)
                .then()
                .body("paragraphs.number", contains("参考2", "1"))
                .body("paragraphs[0].digest", equalTo("b".repeat(64)));
    }

    private static ValidatableResponse get(String path) {
        return in(Api.anonymous(), path).statusCode(200);
    }

    private static ValidatableResponse in(RequestSpecification request, String path) {
        return request.get("/standards/" + standard + "/editions/11" + path).then();
    }
}
