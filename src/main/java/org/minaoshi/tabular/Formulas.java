package org.minaoshi.tabular;

import java.util.regex.Pattern;

/**
 * Text of a CSV file that a spreadsheet would take for a formula, and how it is kept from it: by an apostrophe before it, which reading takes off again.
 *
 * <p>Such text has one of {@code = + - @}, in either width, a tab or a line end as its first character, or as the first after blanks, quotation marks and
 * apostrophes. Since apostrophes are passed over, a text that brings its own gets another one, and no two texts are written alike.
 */
final class Formulas {

    private static final Pattern STARTS = Pattern.compile("[\\s\\u00a0\\u3000\\ufeff\"'\\uff02\\uff07]*[=+\\-@＝＋－＠]"
            + "|[ \\u00a0\\u3000\\ufeff\"'\\uff02\\uff07]*[\\t\\r\\n]");

    static boolean mayStart(String text) {
        return STARTS.matcher(text).lookingAt();
    }

    static String neutralised(String text) {
        return mayStart(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #neutralised}. */
    static String restored(String text) {
        return text.startsWith("'") && mayStart(text.substring(1)) ? text.substring(1) : text;
    }

    private Formulas() {}
}
