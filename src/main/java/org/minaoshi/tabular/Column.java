package org.minaoshi.tabular;

import java.util.List;

/**
 * A column of a table.
 *
 * @param width in characters as wide as a digit, 1 to 255; a Japanese one takes two
 * @param kind what people are expected to type below; a cell may hold something else
 * @param choices what a spreadsheet offers to choose from; empty for anything
 */
public record Column(String heading, int width, Kind kind, List<String> choices) {

    /** Excel keeps a list of choices as one text. */
    private static final int LONGEST_CHOICES = 255;

    /** How a spreadsheet understands what is typed: in a column of text 1-2 remains 1-2, elsewhere it becomes a date. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    public Column {
        choices = List.copyOf(choices);
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("a column is 1 to 255 characters wide");
        }
        if (String.join(",", choices).length() > LONGEST_CHOICES
                || choices.stream().anyMatch(choice -> choice.contains(","))) {
            throw new IllegalArgumentException(
                    "choices have no comma and together at most %d characters".formatted(LONGEST_CHOICES));
        }
    }

    public static Column text(String heading, int width) {
        return new Column(heading, width, Kind.TEXT, List.of());
    }

    public static Column number(String heading, int width) {
        return new Column(heading, width, Kind.NUMBER, List.of());
    }

    public static Column date(String heading) {
        return new Column(heading, 12, Kind.DATE, List.of());
    }

    public Column choosing(List<String> from) {
        return new Column(heading, width, kind, from);
    }
}
