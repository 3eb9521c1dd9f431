package org.minaoshi.tabular;

import java.util.List;

/**
 * A table as it is written down: a row of headings, and rows of as many cells below.
 *
 * @param title names the sheet in a spreadsheet, see {@link SheetNames}; a CSV file does not say it
 */
public record Table(String title, List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of %d cells under %d headings".formatted(row.size(), columns.size()));
            }
        }
    }
}
