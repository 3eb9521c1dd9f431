package org.minaoshi.typesetting;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;

/**
 * The one place where text is made harmless for Markdown, so that every reader of it shows exactly the characters that were written. Readers that make
 * links of bare addresses do so after reading, from the very characters: such a link leads where it says.
 */
final class MarkdownEscape {

    /** What begins or ends something wherever it stands. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~#&$]");

    /** What begins something at the start of a line. */
    private static final Pattern AT_THE_START = Pattern.compile("^ ?([-+=:]|\\d+[.)])");

    private static final Pattern BLANKS = Pattern.compile("[\\t ]+");

    private MarkdownEscape() {}

    /** On one line, for headings. */
    static String line(Text text) {
        return joined(text, " ");
    }

    /** For a cell of a table, which cannot hold a line feed. */
    static String cell(Text text) {
        return joined(text, "<br>");
    }

    /** For running text; each further line begins with that indent. */
    static String paragraph(Text text, String indent) {
        return joined(text, "\\\n" + indent);
    }

    private static String joined(Text text, String lineBreak) {
        var all = new StringBuilder();
        text.spans().forEach(span -> all.append(span(span, lineBreak)));
        return all.toString().strip();
    }

    private static String span(Span span, String lineBreak) {
        return switch (span.style()) {
            case PLAIN, NAME -> lines(span.text(), lineBreak);
            case STRONG -> "**" + lines(span.text(), " ").strip() + "**";
            case CODE -> "`" + span.text().replaceAll("[`\\s]", "") + "`";
        };
    }

    private static String lines(String text, String lineBreak) {
        return text.lines().map(MarkdownEscape::escape).collect(joining(lineBreak));
    }

    private static String escape(String line) {
        var blanks = BLANKS.matcher(line).replaceAll(" ");
        var escaped = ANYWHERE.matcher(blanks).replaceAll("\\\\$0");
        var start = AT_THE_START.matcher(escaped);
        if (!start.find()) {
            return escaped;
        }
        var place = start.end() - 1;
        return escaped.substring(0, place) + "\\" + escaped.substring(place);
    }
}
