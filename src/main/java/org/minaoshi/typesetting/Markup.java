package org.minaoshi.typesetting;

/** The one place where text is made harmless for HTML. What it gives is well-formed XML too, so that pictures use it as well. */
public final class Markup {

    private Markup() {}

    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isWritable(character) ? character : '\uFFFD');
        }
    }

    /** The characters of XML 1.0. */
    private static boolean isWritable(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character <= 0xD7FF && !(character >= 0x7F && character <= 0x9F)
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
