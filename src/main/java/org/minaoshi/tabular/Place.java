package org.minaoshi.tabular;

/** Where a cell stands, as spreadsheets say it: column A, row 1 is A1. */
final class Place {

    /** @param column counted from 0 */
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

    private Place() {}
}
