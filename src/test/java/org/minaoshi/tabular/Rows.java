package org.minaoshi.tabular;

import java.util.stream.Collectors;

/** Rows as tests compare them: {@code sheet!number: column=value}. */
final class Rows {

    static String shown(ReadRow row) {
        return (row.sheet() == null ? "" : row.sheet() + "!") + row.number() + ": "
                + row.cells().stream()
                        .map(cell -> cell.column() + "=" + shown(cell.value()))
                        .collect(Collectors.joining(" "));
    }

    private static String shown(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Unusable unusable) {
            return "!" + unusable.what().en();
        }
        return value instanceof Value.Day day ? day.day().toString() : value.toString();
    }

    private Rows() {}
}
