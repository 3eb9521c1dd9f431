package org.minaoshi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.standard.StandardFixture.aCode;
import static org.minaoshi.standard.StandardFixture.aStandard;
import static org.minaoshi.standard.StandardFixture.amendment;
import static org.minaoshi.standard.StandardFixture.editionRequest;
import static org.minaoshi.standard.StandardFixture.register;
import static org.minaoshi.standard.StandardFixture.retired;
import static org.minaoshi.standard.StandardFixture.text;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.platform.OccupiedPlaces;
import org.minaoshi.platform.RenderingConfig;
import org.minaoshi.platform.RenderingPlaces;

@QuarkusTest
class ComparisonResourceTest {

    private static final String PATH = "/standards/{standard}/editions/{edition}/comparison";

    @Inject
    RenderingPlaces places;

    @Inject
    RenderingConfig rendering;

    /** Editions 1 to 3; nothing in them is real. */
    private static String threeEditions() {
        var standard = aStandard();
        register(
                standard,
                complete(editionRequest(
                        "1",
                        null,
                        paragraphs("統1", "甲", "一"),
                        paragraphs("統2", "乙", "二"),
                        paragraphs("実1", "丙", "三"))));
        var second = complete(editionRequest(
                "2",
                "1",
                paragraphs("統1", "甲", "一。"),
                retired("統2"),
                paragraphs("統2-1", "乙", "二"),
                paragraphs("実1", "丙", "三")));
        second.put("amendmentsStated", "COMPLETE");
        second.put(
                "amendments",
                List.of(
                        amendment("統2-1", "PROVISION_MOVED", "fromProvision", "統2"),
                        amendment("実1", "TEXT_CHANGED", "paragraph", "1")));
        register(standard, second);
        register(
                standard,
                complete(editionRequest(
                        "3",
                        "2",
                        paragraphs("統1", "甲", "壱"),
                        paragraphs("統3", "=2+5", "二"),
                        paragraphs("実1", "丙", "三"))));
        return standard;
    }

    private static Map<String, Object> complete(Map<String, Object> edition) {
        edition.put("provisionsStated", "COMPLETE");
        return edition;
    }

    private static Map<String, Object> paragraphs(String designation, String title, String... texts) {
        var paragraphs = new ArrayList<>();
        for (var text : texts) {
            paragraphs.add(
                    with("number", String.valueOf(paragraphs.size() + 1), "text", text, "summary", text("要約 " + text)));
        }
        return with("designation", designation, "title", text(title), "paragraphs", paragraphs);
    }

    private static ValidatableResponse compare(String standard, String edition, String... parameters) {
        var request = Api.anonymous();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(PATH, standard, edition).then();
    }

    /** Whoever asks for documents, and be it in bulk, takes at most the places there are; what is ready needs none. */
    @Test
    void whatIsReadyIsAnsweredWhileAllPlacesAreTakenAndWhatIsNotIsRefused() throws InterruptedException {
        var standard = threeEditions();
        var made = in(standard, "text/html").statusCode(200).extract().asString();
        var occupied = OccupiedPlaces.take(places, rendering.mostAtOnce());
        try (occupied) {
            assertThat(in(standard, "text/html").statusCode(200).extract().asString())
                    .isEqualTo(made);
            compare(standard, "3").statusCode(200);
            in(standard, "application/pdf")
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("type", equalTo("/problems/rendering-busy"));
        }
        in(standard, "application/pdf").statusCode(200);
    }

    private static ValidatableResponse in(String standard, String form) {
        return Api.anonymous().header("Accept", form).get(PATH, standard, "2").then();
    }

    @Test
    void tellsWhatAnEditionChangedAndWhatItsPublisherSays() {
        compare(threeEditions(), "2")
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=86400"))
                .body("since.edition", equalTo("1"))
                .body("between", hasSize(0))
                .body("counts.kinds", equalTo(Map.of("CHANGED", 2, "MOVED", 1)))
                .body("items.kind", contains("CHANGED", "MOVED", "CHANGED"))
                .body("items[0].weight", equalTo("EDITORIAL"))
                .body("items[0].agreement", equalTo("DIFFERS"))
                .body("items[0].fields[0].stated", equalTo(false))
                .body("items[1].weight", nullValue())
                .body("items[1].latter.designation", contains("統2-1", "統2"))
                .body("items[1].agreement", equalTo("AGREES"))
                .body("items[2].found", equalTo("UNCHANGED"))
                .body("items[2].statements.verdict", contains("NOT_FOUND"));
    }

    @Test
    void comparesEditionsThatAreNoNeighbours() {
        compare(threeEditions(), "3", "since", "1")
                .statusCode(200)
                .body("between.edition", contains("2"))
                .body("items.kind", contains("CHANGED", "MOVED", "CHANGED"))
                .body("items[0].weight", equalTo("SUBSTANCE"))
                .body("items[1].former.designation", contains("統2"))
                .body("items[1].latter.designation", contains("統3"))
                .body("items[1].statements.amendment.edition", contains("2"));
    }

    @Test
    void filtersAndPages() {
        var standard = threeEditions();
        compare(standard, "2", "kind", "MOVED").body("items", hasSize(1)).body("counts.kinds.CHANGED", equalTo(2));
        compare(standard, "2", "weight", "EDITORIAL").body("items.kind", contains("CHANGED"));
        compare(standard, "2", "category", "実").body("items.latter[0].designation", contains("実1"));
        compare(standard, "2", "agreement", "AGREES").body("items.kind", contains("MOVED"));
        compare(standard, "2", "since", "2", "changed", "false")
                .body("items.kind", contains("UNCHANGED", "UNCHANGED", "UNCHANGED", "UNCHANGED"));
        var first =
                compare(standard, "2", "limit", "2").body("items", hasSize(2)).extract();
        var token = first.<String>path("nextPageToken");
        assertThat(first.header("Link")).contains("rel=\"next\"").contains(token);
        compare(standard, "2", "limit", "2", "pageToken", token)
                .body("items.kind", contains("CHANGED"))
                .body("nextPageToken", nullValue());
        compare(standard, "2", "limit", "2", "pageToken", token, "kind", "MOVED")
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
    }

    @Test
    void isKnownByItsBytes() {
        var standard = threeEditions();
        var etag = compare(standard, "2").extract().header("ETag");
        assertThat(compare(standard, "2", "since", "1").extract().header("ETag"))
                .isEqualTo(etag);
        Api.anonymous()
                .header("If-None-Match", etag)
                .get(PATH, standard, "2")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
    }

    @Test
    void refusesWhatCannotBeCompared() {
        var standard = threeEditions();
        refused(compare(standard, "1"), 422, "comparison-impossible");
        refused(compare(standard, "1", "since", "2"), 422, "comparison-impossible");
        refused(compare(standard, "2", "since", "9"), 422, "standard-edition-reference-unknown");
        refused(compare(standard, "2", "category", "外"), 400, "request-invalid");
        refused(compare(standard, "9"), 404, "standard-edition-unknown");
        refused(compare("no-such", "1"), 404, "standard-unknown");
        Api.unchecked().accept("image/png").get(PATH, standard, "2").then().statusCode(406);
    }

    private static void refused(ValidatableResponse response, int status, String problem) {
        response.statusCode(status).body("type", equalTo("/problems/" + problem));
    }

    private static byte[] as(String standard, String type, String language) {
        var response = Api.anonymous()
                .accept(type)
                .header("Accept-Language", language)
                .queryParam("since", "1")
                .get(PATH, standard, "3")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(language))
                .extract();
        assertThat(response.contentType()).startsWith(type);
        return response.asByteArray();
    }

    @Test
    void isATable() throws IOException {
        var standard = threeEditions();
        var csv = new String(as(standard, "text/csv", "ja"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF区分,旧番号,新番号").contains("移動,統2,").contains("'=2+5");
        assertThat(new String(as(standard, "text/csv", "en"), StandardCharsets.UTF_8))
                .contains("Moved,統2,");
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(as(standard, type, "ja")))) {
            var sheet = "";
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            assertThat(sheet).contains("統3").contains("=2+5").doesNotContain("<f>");
        }
    }

    @Test
    void isTheOldBesideTheNew() throws IOException {
        var standard = threeEditions();
        var page = new String(as(standard, "text/html", "ja"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<th scope=\"rowgroup\" rowspan=\"2\"><p><strong>変更</strong></p><p>内容</p></th>")
                .contains("<strong>要約 一</strong>")
                .contains("項番 1 変更（内容）")
                .contains("新旧対照表（1版 → 3版）")
                .contains("変更なし</td>");
        assertThat(new String(as(standard, "text/html", "en"), StandardCharsets.UTF_8))
                .contains("old and new side by side")
                .contains("<strong>Moved</strong>")
                .contains("paragraph 1 changed (Substance)");
        try (var pdf = Loader.loadPDF(as(standard, "application/pdf", "ja"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("新旧対照表").contains("統3 =2+5");
        }
    }

    @Test
    void comparesChecklists() {
        var standard = threeEditions();
        var checklist = aCode("checklist");
        post("/checklists", Map.of("code", checklist, "title", text("一覧"), "publisher", text("発行者")));
        var path = "/checklists/" + checklist + "/editions";
        post(
                path,
                with(
                        "edition",
                        "1",
                        "label",
                        text("1版"),
                        "items",
                        List.of(item(1, "甲", standard, "統1"), item(2, "乙", standard))));
        post(
                path,
                with(
                        "edition",
                        "2",
                        "label",
                        text("2版"),
                        "predecessor",
                        "1",
                        "items",
                        List.of(item(1, "甲", standard, "実1"), item(5, "乙", standard))));

        Api.anonymous()
                .get(path + "/2/comparison")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CHANGED", "MOVED"))
                .body("items[0].fields.change", contains("REMOVED", "ADDED"))
                .body("items[1].former.number", equalTo(2))
                .body("counts.agreements", nullValue());
        Api.anonymous()
                .accept("text/html")
                .get(path + "/2/comparison")
                .then()
                .statusCode(200)
                .body(containsString("関連規定 " + standard + ":統1 削除（内容）"));
        refused(Api.anonymous().get(path + "/1/comparison").then(), 422, "comparison-impossible");
        refused(
                Api.anonymous()
                        .queryParam("since", "9")
                        .get(path + "/2/comparison")
                        .then(),
                422,
                "checklist-edition-reference-unknown");
        refused(Api.anonymous().get(path + "/9/comparison").then(), 404, "checklist-edition-unknown");
    }

    private static Map<String, Object> item(int number, String title, String standard, String... provisions) {
        return with(
                "number",
                number,
                "title",
                text(title),
                "citations",
                List.of(provisions).stream()
                        .map(provision -> Map.of("standard", standard, "provision", provision))
                        .toList());
    }

    private static void post(String path, Object body) {
        Api.as("secretariat-1").body(body).post(path).then().statusCode(201);
    }
}
