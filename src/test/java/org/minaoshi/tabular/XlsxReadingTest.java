package org.minaoshi.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Of workbooks that another program wrote. */
class XlsxReadingTest {

    @Test
    void readsTextNumbersDaysAndTruth() {
        assertThat(read(sheet -> {
                    var row = sheet.createRow(2);
                    row.createCell(0).setCellValue("統1");
                    row.createCell(1).setCellValue(4.0);
                    row.createCell(2).setCellValue(1.1);
                    row.createCell(3).setCellValue(true);
                    day(sheet, "yyyy\"年\"m\"月\"d\"日\"", row.createCell(5));
                    day(sheet, "[$-411]ge.m.d", row.createCell(6));
                }))
                .containsExactly("基準!3: 0=統1 1=4 2=1.1 3=TRUE 5=2026-11-24 6=2026-11-24");
    }

    @Test
    void showsAFormatsWordsNoDay() {
        assertThat(read(sheet -> {
                    var cell = sheet.createRow(0).createCell(0);
                    cell.setCellValue(3);
                    var style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0\"days\";[Red]-0"));
                    cell.setCellStyle(style);
                }))
                .containsExactly("基準!1: 0=3");
    }

    @Test
    void leavesOutHowAWordIsRead() {
        assertThat(read(sheet -> {
                    var text = new XSSFRichTextString("基準");
                    var phonetic = text.getCTRst().addNewRPh();
                    phonetic.setT("キジュン");
                    phonetic.setSb(0);
                    phonetic.setEb(2);
                    sheet.createRow(0).createCell(0).setCellValue(text);
                }))
                .containsExactly("基準!1: 0=基準");
    }

    @Test
    void joinsTextOfSeveralLooks() {
        assertThat(read(sheet -> {
                    var text = new XSSFRichTextString("太字と_x0041_細字\r\n次");
                    var bold = sheet.getWorkbook().createFont();
                    bold.setBold(true);
                    text.applyFont(0, 2, bold);
                    sheet.createRow(0).createCell(0).setCellValue(text);
                }))
                .containsExactly("基準!1: 0=太字とA細字\n次");
    }

    @Test
    void namesFormulasErrorsMergedCellsAndTimes() {
        assertThat(read(sheet -> {
                    var row = sheet.createRow(0);
                    row.createCell(0).setCellFormula("1+1");
                    row.createCell(1).setCellErrorValue(FormulaError.NA.getCode());
                    var noon = row.createCell(2);
                    day(sheet, "h:mm", noon);
                    noon.setCellValue(LocalDateTime.of(2026, 11, 24, 12, 0));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C4"));
                }))
                .containsExactly(
                        "基準!1: 0=!a formula is not read 1=!it holds an error of Excel 2=!a time that is no day",
                        "基準!3: 1=!cells are merged");
    }

    @Test
    void readsEverySheetAndFetchesNothingThatALinkNames() {
        assertThat(read(sheet -> {
                    var cell = sheet.createRow(0).createCell(0);
                    cell.setCellValue("x");
                    var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                    link.setAddress("http://127.0.0.1:1/");
                    cell.setHyperlink(link);
                    sheet.getWorkbook()
                            .createSheet("参照")
                            .createRow(4)
                            .createCell(27)
                            .setCellValue("y");
                }))
                .containsExactly("基準!1: 0=x", "参照!5: 27=y");
    }

    @Test
    void countsDaysAsTheWorkbookDoes() {
        assertThat(read(sheet -> {
                    sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
                    var cell = sheet.createRow(0).createCell(0);
                    day(sheet, "yyyy-mm-dd", cell);
                    cell.setCellValue(LocalDate.of(2026, 11, 24));
                }))
                .containsExactly("基準!1: 0=2026-11-24");
    }

    private static void day(XSSFSheet sheet, String format, XSSFCell cell) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.of(2026, 11, 24));
    }

    private static List<String> read(Consumer<XSSFSheet> filling) {
        List<String> rows = new ArrayList<>();
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            filling.accept(workbook.createSheet("基準"));
            workbook.write(file);
            XlsxReading.read(file.toByteArray(), row -> rows.add(Rows.shown(row)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }
}
