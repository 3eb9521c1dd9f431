package org.minaoshi.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What stands in one place of a table. Text remains text wherever it is opened, whatever it looks like. */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    record Empty() implements Cell {}

    /** At most 32,767 characters, which is what a cell of a spreadsheet holds. */
    record Text(String value) implements Cell {

        private static final int LONGEST = 32_767;

        public Text {
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException("a cell holds at most %d characters".formatted(LONGEST));
            }
        }
    }

    record Numeral(BigDecimal value) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    /** A text, number or day; null or an empty text is an empty cell, anything else its own writing as text. */
    static Cell of(Object value) {
        if (value instanceof Cell cell) {
            return cell;
        }
        if (value instanceof LocalDate day) {
            return new Day(day);
        }
        if (value instanceof BigDecimal number) {
            return new Numeral(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Numeral(BigDecimal.valueOf(((Number) value).longValue()));
        }
        return value == null || value.toString().isEmpty() ? EMPTY : new Text(fitting(value.toString()));
    }

    /** What a cell cannot hold is cut off, and the cut is seen. */
    private static String fitting(String text) {
        return text.length() <= Text.LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, Text.LONGEST - 2))) + "…";
    }

    static List<Cell> row(Object... values) {
        return Arrays.stream(values).map(Cell::of).toList();
    }
}
