package org.minaoshi.tabular;

/** How much of one file is read at most. All is counted as it comes; nothing that a file says of its own size is believed. */
final class Bounds {

    static final int MOST_COLUMNS = 200;
    static final int MOST_ROWS = 100_000;
    static final int MOST_CELLS = 2_000_000;
    static final int LONGEST_TEXT = 32_767;
    static final int MOST_CHARACTERS = 24 * 1024 * 1024;

    /** An escaped character takes seven: _x0041_. */
    private static final int LONGEST_WRITING = 7 * LONGEST_TEXT;

    private int rows;
    private int cells;
    private long characters;

    void row() {
        if (++rows > MOST_ROWS) {
            throw TabularProblems.tooLarge(
                    "内容のある行は %d 行までです".formatted(MOST_ROWS),
                    "A file has at most %d rows with content".formatted(MOST_ROWS));
        }
    }

    /** @param sheet null in a CSV file */
    void cell(String sheet, int row, int column, int length) {
        if (column >= MOST_COLUMNS) {
            var place = (sheet == null ? "" : sheet + "!") + Place.letters(column) + row;
            throw tooManyColumns(place);
        }
        characters += length;
        if (++cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw tooMuch();
        }
    }

    /** Of one text, while it is put together from its pieces: how many of them there are, only its end tells. */
    static void requireBounded(CharSequence text) {
        if (text.length() > LONGEST_WRITING) {
            throw tooMuch();
        }
    }

    static RuntimeException tooMuch() {
        return TabularProblems.tooLarge(
                "セルは %d 個、文字は %d 字までです".formatted(MOST_CELLS, MOST_CHARACTERS),
                "A file has at most %d cells and %d characters".formatted(MOST_CELLS, MOST_CHARACTERS));
    }

    private static RuntimeException tooManyColumns(String place) {
        return TabularProblems.tooLarge(
                "列は %d 列までです (%s)".formatted(MOST_COLUMNS, place),
                "A row has at most %d columns (%s)".formatted(MOST_COLUMNS, place));
    }
}
