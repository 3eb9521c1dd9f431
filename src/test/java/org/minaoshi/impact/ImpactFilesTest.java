package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.minaoshi.ReviewCatalogue.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minaoshi.Api;
import org.minaoshi.DraftReview;
import org.minaoshi.ReviewCatalogue;

/** The worklist, the year's table, the coverage and the picture as files. */
@QuarkusTest
class ImpactFilesTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private DraftReview review;

    @BeforeEach
    void open() {
        review = DraftReview.on(ReviewCatalogue.of(
                        List.of("1 統1", "2 統1", "2 統2", "3 統3", "3 統10"),
                        "1",
                        List.of("統1 TEXT_ADDED 1", "統2 WORDING", "統10 TEXT_CHANGED"),
                        List.of("統3 統2")))
                .considering("1");
        judge(2, "NEEDS_REVISION", "=HYPERLINK(\"https://example.com\")");
    }

    @Test
    void theWorklistIsATableWithARowForEachPair() {
        var lines = lines(csv("/impacts"));
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("通番,確認項目,基準,版,基準項目,");
        assertThat(lines.get(2)).contains(",統1,", "内容の追記", "判断済み", "見直しが必要");
        assertThat(lines(csv("/impacts?depth=1"))).hasSize(6).anyMatch(line -> line.contains("統3 → 統2"));
        assertThat(lines(csv("/impacts?item=3"))).hasSize(2);
        assertThat(lines(csv("/impacts?limit=1"))).hasSize(5);
    }

    @Test
    void speaksTheCallersLanguage() {
        var english = Api.as("council-1")
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get(address("/impacts"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(lines(english).get(0)).startsWith("Item,Title of the item,Standard,");
        assertThat(lines(english).get(2)).contains("Text added", "Needs revision");
    }

    @Test
    void neverStartsAFormula() {
        assertThat(new String(csv("/impacts"), StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(")
                .doesNotContain(",=HYPERLINK");
    }

    @Test
    void theYearsTableHasARowForEachAmendedProvision() {
        review.read("council-1", "/amended-provisions?depth=1")
                .statusCode(200)
                .body("items.provision.designation", equalTo(List.of("統1", "統2", "統10")))
                .body("items[0].items.number", equalTo(List.of(1, 2)))
                .body("items[0].items.standing", equalTo(List.of("OPEN", "JUDGED")))
                .body("items[0].items[1].judgement", equalTo("NEEDS_REVISION"))
                .body("items[1].items.number", equalTo(List.of(2, 3)))
                .body("items[1].items[1].path", equalTo(List.of("統3", "統2")));
        var lines = lines(csv("/amended-provisions?depth=1"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("統1,").contains("1、2,2,,,1,");
    }

    @ParameterizedTest
    @CsvSource({"/impacts,1", "/amended-provisions,1", "/coverage,3"})
    void isAWorkbookWithASheetForEachTable(String what, int sheets) throws IOException {
        var file = file(what, XLSX)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(what.substring(1) + ".xlsx"))
                .extract()
                .asByteArray();
        assertThat(names(file).filter(name -> name.startsWith("xl/worksheets/sheet")))
                .hasSize(sheets);
    }

    @Test
    void coverageIsATableToo() {
        var lines = lines(csv("/coverage"));
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("基準,版,基準項目,標題,引用する確認項目,状況,");
        assertThat(lines.get(1)).contains(",統1,", "1、2", "変更あり");
        assertThat(lines.get(3)).contains(",統3,", "未確認");
    }

    @ParameterizedTest
    @CsvSource({
        "/impacts,text/csv",
        "/coverage,text/csv",
        "/amended-provisions,text/csv",
        "/impact-picture,image/svg+xml",
        "/impact-picture,text/html"
    })
    void isNotSentAgainWhileNothingHasChanged(String what, String type) {
        var etag = file(what, type).then().statusCode(200).extract().header("ETag");
        assertThat(Api.as("council-1")
                        .accept(type)
                        .header("If-None-Match", etag)
                        .get(address(what))
                        .statusCode())
                .isEqualTo(304);
        judge(1, "NO_EFFECT", "影響しない。");
        Api.as("council-1")
                .accept(type)
                .header("If-None-Match", etag)
                .get(address(what))
                .then()
                .statusCode(what.equals("/coverage") ? 304 : 200);
    }

    @Test
    void thePictureIsSvgAndItsTableSaysTheSame() {
        var picture = file("/impact-picture?depth=1", "image/svg+xml")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .extract()
                .asString();
        var page = file("/impact-picture?depth=1", "text/html")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();
        for (var said : List.of("項目 1 → 統1", "項目 3 → 統3 → 統2", "見直しが必要", "4 組中 3 組に判断が必要")) {
            assertThat(picture).contains(said);
            assertThat(page).contains(said);
        }
        assertThat(picture).contains("<svg").doesNotContain("<script");
    }

    @Test
    void refusesAPictureThatNobodyCouldRead() {
        var citations = new ArrayList<String>();
        var amendments = new ArrayList<String>();
        for (int provision = 1; provision <= 21; provision++) {
            int cited = provision;
            IntStream.rangeClosed(1, 20).forEach(item -> citations.add(item + " 統" + cited));
            amendments.add("統" + provision + " TEXT_CHANGED");
        }
        var large =
                DraftReview.on(ReviewCatalogue.of(citations, "1", amendments)).considering("1");
        large.read("council-1", "/impact-picture").statusCode(422).body("type", equalTo("/problems/impacts-too-many"));
        large.read("council-1", "/impact-picture?item=7").statusCode(200);
    }

    @Test
    void refusesWhatIsNoneOfTheseForms() {
        for (var what : List.of("/impacts", "/coverage", "/amended-provisions", "/impact-picture")) {
            file(what, "application/pdf").then().statusCode(406);
        }
    }

    /** Of 統1. */
    private void judge(int item, String judgement, String reason) {
        Api.as("secretariat-1")
                .header("If-None-Match", "*")
                .body(Map.of("judgement", judgement, "reason", text(reason)))
                .put(address("/judgements/%d/%s/1/統1"
                        .formatted(item, review.catalogue().standard())))
                .then()
                .statusCode(201);
    }

    private byte[] csv(String what) {
        return file(what, "text/csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asByteArray();
    }

    private Response file(String what, String type) {
        return Api.as("council-1").accept(type).get(address(what));
    }

    private String address(String what) {
        return "/determinations/" + review.id() + what;
    }

    /** No cell of these tests holds a line end of its own, but that of several amendments. */
    private static List<String> lines(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).substring(1).lines().toList();
    }

    private static Stream<String> names(byte[] workbook) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names.stream();
    }
}
