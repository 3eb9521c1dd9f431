package org.minaoshi.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.minaoshi.intake.EditionFixture.SECRET;
import static org.minaoshi.intake.EditionFixture.XLSX;
import static org.minaoshi.intake.EditionFixture.anEdition;
import static org.minaoshi.intake.EditionFixture.dryRun;
import static org.minaoshi.intake.EditionFixture.imported;
import static org.minaoshi.intake.EditionFixture.importing;
import static org.minaoshi.standard.StandardFixture.aStandard;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.Race;
import org.minaoshi.platform.CanonicalJson;

@QuarkusTest
class EditionFileResourceTest {

    private static final String HEADINGS = "種別,版,表示名,基準項目,標題,状態,項番,要約,参照先,参照先の節,改訂の種類\r\n";

    @Inject
    AgroalDataSource database;

    @Test
    void theSameContentIsTheSameEditionInWhicheverForm() {
        var standard = aStandard();
        var digest = dryRun(standard, "application/json", CanonicalJson.bytes(anEdition("1")))
                .statusCode(200)
                .body("outcome", equalTo("REGISTRABLE"))
                .body("counts.paragraphs", equalTo(2))
                .extract()
                .<String>path("digest");

        dryRun(standard, "text/csv", EditionTables.csv(anEdition("1"))).body("digest", equalTo(digest));
        dryRun(standard, "text/csv;charset=UTF-8", EditionTables.csv(anEdition("1")))
                .body("digest", equalTo(digest));
        dryRun(standard, XLSX, EditionTables.workbook(anEdition("1"))).body("digest", equalTo(digest));
        Api.anonymous().get("/standards/{standard}/editions/1", standard).then().statusCode(404);

        importing(standard, UUID.randomUUID(), XLSX, EditionTables.workbook(anEdition("1")))
                .statusCode(201)
                .body("state", equalTo("STORED"))
                .body("digest", equalTo(digest))
                .body("rowsRead", equalTo(9));
        Api.anonymous()
                .get("/standards/{standard}/editions/1", standard)
                .then()
                .statusCode(200)
                .body("digest", equalTo(digest));
    }

    @Test
    void sentOnceMoreItChangesNothingAndSaysSo() {
        var standard = aStandard();
        var id = UUID.randomUUID();
        importing(standard, id, XLSX, EditionTables.workbook(anEdition("1"))).statusCode(201);

        importing(standard, id, XLSX, EditionTables.workbook(anEdition("1")))
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("state", equalTo("STORED"));
        importing(standard, UUID.randomUUID(), XLSX, EditionTables.workbook(anEdition("1")))
                .statusCode(200)
                .body("state", equalTo("UNCHANGED"));
        importing(standard, UUID.randomUUID(), "text/csv", EditionTables.csv(anEdition("1")))
                .statusCode(200)
                .body("state", equalTo("UNCHANGED"))
                .body("href", equalTo("/standards/" + standard + "/editions/1"));
        dryRun(standard, "text/csv", EditionTables.csv(anEdition("1"))).body("outcome", equalTo("UNCHANGED"));
        importing(standard, id, "text/csv", EditionTables.csv(anEdition("2")))
                .statusCode(422)
                .body("type", equalTo("/problems/edition-import-reused"));
    }

    @Test
    void anotherContentUnderTheNameOfAnEditionIsRefused() {
        var standard = aStandard();
        importing(standard, UUID.randomUUID(), XLSX, EditionTables.workbook(anEdition("1")))
                .statusCode(201);
        var other = (HEADINGS + "版,1,別の版\r\n基準項目,,,統1,標題\r\n").getBytes(UTF_8);

        var id = UUID.randomUUID();
        importing(standard, id, "text/csv", other)
                .statusCode(409)
                .body("type", equalTo("/problems/edition-already-registered"));
        imported(standard, id).statusCode(404).body("type", equalTo("/problems/edition-import-unknown"));
        dryRun(standard, "text/csv", other)
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("faults.type", contains("/problems/edition-already-registered"));
    }

    @Test
    void aTextThatIsGivenToBeDigestedIsNowhere() throws SQLException {
        var standard = aStandard();
        var id = UUID.randomUUID();
        importing(standard, id, XLSX, EditionTables.workbook(anEdition("1"))).statusCode(201);
        Api.anonymous()
                .get("/standards/{standard}/editions/1/provisions/統1", standard)
                .then()
                .body("paragraphs[1].digest", notNullValue())
                .body("paragraphs[1].substanceDigest", notNullValue());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select i::text from edition_import i where id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).contains("STORED").doesNotContain(SECRET);
            }
        }
    }

    @Test
    void everyFaultHasItsCellItsPlaceAndWhatWouldMendIt() {
        var standard = aStandard();
        var file = (HEADINGS
                        + "版,1,第1版\r\n"
                        + "基準項目,,,統1,標題,有る\r\n"
                        + "基準項目,,,統２,\r\n"
                        + "項番,,,統9,,,1\r\n"
                        + "参照,,,統1,,,1月2日,,統2\r\n"
                        + "章,,,統1\r\n"
                        + "基準項目,,,統3,標題,,7\r\n")
                .getBytes(UTF_8);

        dryRun(standard, "text/csv", file)
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("faultCount", equalTo(5))
                .body(
                        "faults.type",
                        contains(
                                "/problems/table-word-wrong",
                                "/problems/paragraph-without-provision",
                                "/problems/table-cell-unusable",
                                "/problems/table-sheet-wrong",
                                "/problems/table-cell-misplaced"))
                .body("faults.row", contains(3, 5, 6, 7, 8))
                .body("faults.column", contains("F", "D", "G", "A", "G"))
                .body("faults[0].pointer", equalTo("/provisions/0/status"))
                .body("faults.mend", everyItem(not(equalTo(""))));
        Api.as("secretariat-1")
                .contentType("text/csv")
                .header("Accept-Language", "en")
                .body(file)
                .post("/standards/{standard}/edition-dry-runs", standard)
                .then()
                .body("faults[2].detail", equalTo("Excel has made a date of it"))
                .body("faults[2].mend", containsString("as Text"));
    }

    @Test
    void whatTheStandardRefusesIsLedBackToItsCellsOfWhateverKind() {
        var standard = aStandard();
        var id = UUID.randomUUID();
        var file = (HEADINGS
                        + "版,1,第1版\r\n"
                        + "基準項目,,,統1,標題\r\n基準項目,,,甲1,標題\r\n基準項目,,,統制基準１,標題\r\n"
                        + "参照,,,統1,,,,,統8\r\n"
                        + "参照,,,統1\r\n"
                        + "改訂内容,,,統1,,,,要約,,,項番の追加\r\n")
                .getBytes(UTF_8);

        dryRun(standard, "text/csv", file)
                .body(
                        "faults.type",
                        contains(
                                "/problems/designation-unreadable",
                                "/problems/provision-repeated",
                                "/problems/provision-reference-unknown",
                                "/problems/cross-reference-incomplete",
                                "/problems/amendment-inconsistent"))
                .body("faults.row", contains(4, 5, 6, 7, 8))
                .body("faults[2].column", equalTo("I"))
                .body("faults[4].column", equalTo("G"))
                .body("faults[4].pointer", equalTo("/amendments/0/paragraph"));
        importing(standard, id, "text/csv", file)
                .statusCode(422)
                .body("type", equalTo("/problems/edition-import-refused"))
                .body("errors", hasSize(5))
                .body("errors[0].detail", containsString("D4: "));
        imported(standard, id)
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("faults.row", contains(4, 5, 6, 7, 8));
        Api.anonymous().get("/standards/{standard}/editions", standard).then().body("items", hasSize(0));

        var mended = (HEADINGS + "版,1,第1版\r\n基準項目,,,統1,標題\r\n").getBytes(UTF_8);
        importing(standard, id, "text/csv", mended).statusCode(201).body("faults", hasSize(0));
    }

    @Test
    void aMissingValueIsSaidOfTheCellWhereItBelongs() {
        var standard = aStandard();
        dryRun(standard, "text/csv", (HEADINGS + "版,1\r\n基準項目,,,統1\r\n").getBytes(UTF_8))
                .body("faults.pointer", contains("/label", "/provisions/0/title"))
                .body("faults.row", contains(2, 3))
                .body("faults.column", contains("C", "E"));
        dryRun(standard, "text/csv", HEADINGS.getBytes(UTF_8)).body("faults.pointer", contains("/edition"));
        Api.uncheckedAs("secretariat-1")
                .body("{\"edition\":\"1\",\"provisions\":[{}]}")
                .post("/standards/{standard}/edition-dry-runs", standard)
                .then()
                .body("faults.pointer", hasItems("/label", "/provisions/0/designation"));
    }

    @Test
    void aWorkbookThatPeopleEditedIsReadAndItsOddCellsNamed() throws IOException {
        var standard = aStandard();
        importing(standard, UUID.randomUUID(), XLSX, EditionTables.workbook(anEdition("1")))
                .statusCode(201);
        var template = Api.anonymous()
                .accept(XLSX)
                .queryParam("from", "1")
                .get("/standards/{standard}/edition-template", standard)
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"%s-from-1-template.xlsx\"".formatted(standard)))
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            var edition = workbook.getSheet("版").getRow(1);
            edition.createCell(0).setCellValue("2");
            edition.createCell(1).setCellValue("第2版");
            dryRun(standard, XLSX, bytes(workbook))
                    .body("outcome", equalTo("REGISTRABLE"))
                    .body("predecessor", equalTo("1"))
                    .body(
                            "counts",
                            equalTo(Map.of("provisions", 3, "paragraphs", 2, "crossReferences", 2, "amendments", 0)));

            workbook.getSheet("基準項目").getRow(2).getCell(1).setCellFormula("A1&\"x\"");
            workbook.createSheet("メモ").createRow(0).createCell(0).setCellValue("x");
            dryRun(standard, XLSX, bytes(workbook))
                    .body("outcome", equalTo("REFUSED"))
                    .body("faults.sheet", contains("基準項目", "メモ"))
                    .body("faults[0].row", equalTo(3))
                    .body("faults[0].column", equalTo("B"))
                    .body("faults[0].detail", equalTo("数式は読み取りません"));
        }
    }

    @Test
    void aFileThatIsNoTableIsRefusedAsAWholeAndForgotten() {
        var standard = aStandard();
        var id = UUID.randomUUID();
        var sjis = (HEADINGS + "版,1,第1版\r\n").getBytes(Charset.forName("windows-31j"));
        importing(standard, id, "text/csv", sjis).statusCode(422).body("type", equalTo("/problems/table-encoding"));
        imported(standard, id).statusCode(404);
        importing(standard, id, "text/csv;charset=Shift_JIS", sjis).statusCode(201);

        dryRun(standard, XLSX, "PK".getBytes(UTF_8))
                .statusCode(400)
                .body("type", equalTo("/problems/table-unreadable"));
        dryRun(standard, XLSX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                .statusCode(422)
                .body("type", equalTo("/problems/table-protected"));
        dryRun(standard, "text/csv", new byte[0]).statusCode(400).body("type", equalTo("/problems/edition-file-empty"));
        dryRun(standard, "application/json", "{\"edition\":1".getBytes(UTF_8))
                .statusCode(400)
                .body("type", equalTo("/problems/request-body-invalid"));
        dryRun("nowhere", "text/csv", new byte[0]).statusCode(404).body("type", equalTo("/problems/standard-unknown"));
    }

    @Test
    void templatesAreForAnyoneAndFollowAccept() {
        var standard = aStandard();
        var csv = Api.anonymous()
                .accept("text/csv")
                .get("/standards/{standard}/edition-template", standard)
                .then()
                .statusCode(200);
        assertThat(csv.extract().asByteArray()).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        Api.anonymous()
                .accept("text/csv")
                .header("If-None-Match", csv.extract().header("ETag"))
                .get("/standards/{standard}/edition-template", standard)
                .then()
                .statusCode(304);
        Api.anonymous()
                .accept(XLSX)
                .queryParam("from", "none")
                .get("/standards/{standard}/edition-template", standard)
                .then()
                .statusCode(422)
                .body("errors.parameter", hasItem("from"));
    }

    @Test
    void onlyTheSecretariatTriesAndImports() {
        var standard = aStandard();
        Api.as("bank-a")
                .body(CanonicalJson.bytes(anEdition("1")))
                .post("/standards/{standard}/edition-dry-runs", standard)
                .then()
                .statusCode(403);
        Api.as("auditor-1")
                .body(CanonicalJson.bytes(anEdition("1")))
                .put("/standards/{standard}/edition-imports/{import}", standard, UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void ofManyAtOnceOneRegistersTheEdition() {
        var standard = aStandard();
        var file = EditionTables.workbook(anEdition("1"));
        var statuses = Race.statuses(8, runner -> importing(standard, UUID.randomUUID(), XLSX, file)
                .extract()
                .statusCode());

        assertThat(statuses).containsOnlyOnce(201).allMatch(Set.of(200, 201, 409)::contains);
        Api.anonymous().get("/standards/{standard}/editions", standard).then().body("items", hasSize(1));
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var file = new ByteArrayOutputStream();
        workbook.write(file);
        return file.toByteArray();
    }
}
