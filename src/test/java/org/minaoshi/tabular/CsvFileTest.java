package org.minaoshi.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final List<Column> COLUMNS = List.of(Column.text("番号", 8), Column.text("標題, 名称", 40));

    @Test
    void isTextThatExcelReadsAsUtf8() {
        var table = new Table("基準項目", COLUMNS, List.of(Cell.row("統1", "一行目\n\"二\"行目"), Cell.row(null, " 前後 ")));
        assertThat(new String(CsvFile.of(table), UTF_8))
                .isEqualTo("\uFEFF番号,\"標題, 名称\"\r\n統1,\"一行目\n\"\"二\"\"行目\"\r\n,\" 前後 \"\r\n");
    }

    @Test
    void startsNoFormula() {
        var table = new Table("x", COLUMNS, List.of(Cell.row("=HYPERLINK(\"x\")", "＝1"), Cell.row("-1", -1)));
        assertThat(new String(CsvFile.of(table), UTF_8)).endsWith("\"'=HYPERLINK(\"\"x\"\")\",'＝1\r\n'-1,-1\r\n");
    }

    @Test
    void writesNumbersAndDaysAsPeopleOfAllCountriesReadThem() {
        var table = new Table("x", COLUMNS, List.of(Cell.row(new BigDecimal("1E+3"), LocalDate.of(2026, 11, 24))));
        assertThat(new String(CsvFile.of(table), UTF_8)).endsWith("\r\n1000,2026-11-24\r\n");
    }

    @Test
    void cutsWhatNoCellHoldsAndShowsTheCut() {
        var cell = (Cell.Text) Cell.of("𠮷".repeat(20_000));
        assertThat(cell.value()).hasSizeLessThanOrEqualTo(32_767).endsWith("𠮷…");
        assertThat(Cell.of("長".repeat(32_767))).isEqualTo(new Cell.Text("長".repeat(32_767)));
    }
}
