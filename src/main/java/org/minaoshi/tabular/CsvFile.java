package org.minaoshi.tabular;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * A table as CSV by RFC 4180: UTF-8 behind a byte order mark, without which Excel takes it for Shift_JIS; lines end with CR and LF; the first one holds the
 * headings. Days are written as {@code 2026-11-24}. Text that a spreadsheet would take for a formula is written behind an apostrophe, see {@link Formulas};
 * negative numbers are numbers.
 */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static byte[] of(Table table) {
        var file = new StringBuilder().append(BYTE_ORDER_MARK);
        write(file, table.columns().stream().map(Column::heading).map(Cell::of).toList());
        table.rows().forEach(row -> write(file, row));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder file, List<Cell> row) {
        for (Iterator<Cell> cells = row.iterator(); cells.hasNext(); ) {
            file.append(field(cells.next()));
            file.append(cells.hasNext() ? "," : "\r\n");
        }
    }

    private static String field(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return quoted(Formulas.neutralised(text.value()));
        }
        if (cell instanceof Cell.Numeral number) {
            return number.value().toPlainString();
        }
        return cell instanceof Cell.Day day ? day.value().toString() : "";
    }

    /** Blanks at an end are quoted too, since some readers take them off. */
    private static String quoted(String text) {
        var bare = text.equals(text.strip())
                && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private CsvFile() {}
}
