package org.minaoshi.tabular;

import java.util.regex.Pattern;

/**
 * Where a cell stands, as spreadsheets say it: column A, row 1 is A1.
 *
 * @param row counted from 1
 * @param column counted from 0
 */
record Place(int row, int column) {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");

    static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** All that a table takes of its sheet. */
    static String range(Table table) {
        return "A1:" + letters(table.columns().size() - 1) + (table.rows().size() + 1);
    }

    static String absolute(Table table) {
        return "$A$1:$" + letters(table.columns().size() - 1) + "$"
                + (table.rows().size() + 1);
    }

    /** The upper left corner of a range. */
    static Place first(String range) {
        var cell = CELL.matcher(range == null ? "" : range.split(":", 2)[0]);
        if (!cell.matches()) {
            throw TabularProblems.notAWorkbook();
        }
        return new Place(within(Integer.parseInt(cell.group(2)), LAST_ROW), within(column(cell.group(1)), LAST_COLUMN));
    }

    /** @param written null for the row after the one before; rows only go on */
    static int row(String written, int before) {
        if (written != null && !ROW.matcher(written).matches()) {
            throw TabularProblems.notAWorkbook();
        }
        return onwards(written == null ? before + 1 : Integer.parseInt(written), before, LAST_ROW);
    }

    /** @param written null for the cell after the one before; cells only go on, within their row */
    static int column(String written, int row, int before) {
        if (written == null) {
            return onwards(before + 1, before, LAST_COLUMN);
        }
        var place = first(written);
        if (place.row() != row) {
            throw TabularProblems.notAWorkbook();
        }
        return onwards(place.column(), before, LAST_COLUMN);
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private static int onwards(int next, int before, int last) {
        if (next <= before) {
            throw TabularProblems.notAWorkbook();
        }
        return within(next, last);
    }

    private static int within(int value, int last) {
        if (value > last) {
            throw TabularProblems.notAWorkbook();
        }
        return value;
    }
}
