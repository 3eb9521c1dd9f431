package org.minaoshi.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.platform.Digests;

/** Read back by another library, as Excel would read it. */
class XlsxFileTest {

    private static final Table TABLE = new Table(
            "基準項目",
            List.of(
                    Column.text("番号", 8),
                    Column.number("件数", 8),
                    Column.date("公表日"),
                    Column.text("状態", 8).choosing(List.of("有効", "欠番"))),
            List.of(
                    Cell.row("1-2", 12, LocalDate.of(2026, 11, 24), "有効"),
                    Cell.row("=1+1", new BigDecimal("-0.5"), null, null)));

    @Test
    void keepsTextAsTextNumbersAsNumbersAndDaysAsDays() throws IOException {
        try (var workbook = read(XlsxFile.of(List.of(TABLE)))) {
            var sheet = workbook.getSheet("基準項目");
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("状態");
            var first = sheet.getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("1-2");
            assertThat(first.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(2))).isTrue();
            assertThat(first.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-11-24T00:00");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(-0.5);
            assertThat(sheet.getRow(2).getCell(2)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(1)", "+1", "\t=1", "_x0041_", "a\r\nb", " <&>\" ", "\u0007", "𠮟る"})
    void neverMakesAFormulaOfTextAndLosesNothingOfIt(String text) throws IOException {
        try (var workbook = read(XlsxFile.of(List.of(one(Cell.of(text)))))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void marksLongTextAsTextInAnotherWay() throws IOException {
        try (var workbook = read(XlsxFile.of(List.of(one(Cell.of("=" + "あ".repeat(300))))))) {
            var style = workbook.getSheetAt(0).getRow(1).getCell(0).getCellStyle();
            assertThat(style.getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void keepsAsTextWhatASpreadsheetsNumbersWouldLose() throws IOException {
        var cells = Cell.row(new BigDecimal("12345678901234567"), LocalDate.of(1900, 2, 28));
        var table = new Table("x", List.of(Column.number("n", 8), Column.date("d")), List.of(cells));
        try (var workbook = read(XlsxFile.of(List.of(table)))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("12345678901234567");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1900-02-28");
        }
    }

    @Test
    void headingsStayInViewFilterAndOfferChoices() throws IOException {
        try (var workbook = read(XlsxFile.of(List.of(TABLE)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D3");
            assertThat(sheet.getColumnWidth(0)).isEqualTo(8 * 256);
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("有効", "欠番");
        }
    }

    @Test
    void namesSheetsAsASpreadsheetAllowsIt() throws IOException {
        var titles = List.of("a/b[c]", "A b c", "'x'", "", "長い題名".repeat(12), "長い題名".repeat(12));
        var tables = titles.stream()
                .map(title -> new Table(title, TABLE.columns(), List.of()))
                .toList();
        try (var workbook = read(XlsxFile.of(tables))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .doesNotHaveDuplicates()
                    .startsWith("a b c", "A b c (2)", "x", "Sheet")
                    .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
        }
    }

    @Test
    void isTheSameBytesWhereverAndWheneverItIsWritten() throws IOException {
        var here = TimeZone.getDefault();
        var bytes = XlsxFile.of(List.of(TABLE));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
            assertThat(Digests.sha256(XlsxFile.of(List.of(TABLE)))).isEqualTo(Digests.sha256(bytes));
        } finally {
            TimeZone.setDefault(here);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00");
            }
        }
    }

    private static Table one(Cell cell) {
        return new Table("x", List.of(Column.text("列", 10)), List.of(List.of(cell)));
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
