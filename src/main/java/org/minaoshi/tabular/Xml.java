package org.minaoshi.tabular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text within the XML of a workbook. What XML cannot carry is written as {@code _x0007_} (ECMA-376 part 1, 22.9.2.19), and so is what only looks like it. */
final class Xml {

    private static final Pattern LOOKS_ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ENCODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Of a name, or anything else that is no cell's text. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String cellText(String text) {
        var plain = escaped(LOOKS_ENCODED.matcher(text).replaceAll("_x005F_"));
        var written = new StringBuilder(plain.length());
        plain.codePoints().forEach(point -> {
            if (point == '\t'
                    || point == '\n'
                    || point >= 0x20 && point < 0xD800
                    || point > 0xDFFF && point < 0xFFFE
                    || point > 0xFFFF) {
                written.appendCodePoint(point);
            } else {
                written.append("_x%04X_".formatted(point));
            }
        });
        return written.toString();
    }

    /** The text of a cell that was written as {@link #cellText} writes it, or as Excel does. */
    static String decoded(String written) {
        return written.contains("_x")
                ? ENCODED.matcher(written)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : written;
    }

    private Xml() {}
}
