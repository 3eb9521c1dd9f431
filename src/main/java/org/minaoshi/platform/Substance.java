package org.minaoshi.platform;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a text without its look: whether half or full width, how it is spaced and broken into lines, its punctuation and quotation marks, and which
 * web address it names. Two texts with the same substance differ editorially at most.
 *
 * <p>To call a change editorial that is none does harm; to call an editorial one a change of substance only costs a look. So what may carry meaning stays:
 * letters as they are, symbols, signs of quantity such as %, and whatever stands between two digits (1.5 is not 15).
 */
public final class Substance {

    /** Takes the place of every web address; a character that no text has. */
    private static final String ADDRESS = "\uFDD0";

    /** Up to the first character that no address has unescaped, and without the punctuation that ends the sentence around it. */
    private static final Pattern ADDRESSES =
            Pattern.compile("(?i)(?:https?://|ftp://|www\\.)[!#$%&*+,\\-./0-9:;=?@A-Z_~]*[#$%&*+\\-/0-9=@A-Z_~]");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]+");

    /** Punctuation to Unicode, and yet it says something. */
    private static final String MEANINGFUL = "%\u2030#&@*/\u00A7";

    private static final int MINUS = 0x2212;
    private static final int WAVE = 0x301C;
    private static final int WAVY = 0x3030;

    /** SHA-256 of the substance in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String digest(String text) {
        return Digests.sha256(of(text).getBytes(StandardCharsets.UTF_8));
    }

    public static String of(String text) {
        var narrow = Normalizer.normalize(withoutAddresses(text), Normalizer.Form.NFKC);
        return withoutLook(withPlainDashes(withoutAddresses(narrow)));
    }

    /** Before and after widths are made equal: a full-width comma ends an address, and an address may be written full-width. */
    private static String withoutAddresses(String text) {
        return mayHaveAddress(text) ? ADDRESSES.matcher(text).replaceAll(ADDRESS) : text;
    }

    /** Most texts have none, and this is told faster. */
    private static boolean mayHaveAddress(String text) {
        return text.contains("://") || text.toLowerCase(Locale.ROOT).contains("www.");
    }

    private static String withPlainDashes(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().map(Substance::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int character) {
        if (character == '~') {
            return WAVE;
        }
        var dash = character == MINUS || Character.getType(character) == Character.DASH_PUNCTUATION;
        return dash && character != WAVE && character != WAVY ? '-' : character;
    }

    private static String withoutLook(String text) {
        var substance = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = endOfLook(text, from);
            if (to == from) {
                to += Character.charCount(text.codePointAt(from));
                substance.append(text, from, to);
            } else if (separates(text, from, to)) {
                substance.append(separator(text.substring(from, to)));
            }
            from = to;
        }
        return substance.toString();
    }

    private static int endOfLook(String text, int from) {
        int end = from;
        while (end < text.length() && isLook(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLook(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> MEANINGFUL.indexOf(character) < 0;
            default -> false;
        };
    }

    private static boolean separates(String text, int from, int to) {
        return from > 0
                && to < text.length()
                && Character.isDigit(text.charAt(from - 1))
                && Character.isDigit(text.charAt(to));
    }

    private static String separator(String look) {
        var marks = BLANKS.matcher(look).replaceAll("");
        return marks.isEmpty() ? " " : marks;
    }

    private Substance() {}
}
