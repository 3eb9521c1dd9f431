package org.minaoshi.platform;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.MatchResult;
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

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212&&[^\u301C\u3030]]");
    private static final Pattern LOOKS = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}[\\p{P}&&[^%\u2030#&@*/\u00A7]]]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]+");

    /** SHA-256 of the substance in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String digest(String text) {
        return Digests.sha256(of(text).getBytes(StandardCharsets.UTF_8));
    }

    public static String of(String text) {
        var narrow = Normalizer.normalize(withoutAddresses(text), Normalizer.Form.NFKC);
        var plain = DASHES.matcher(withoutAddresses(narrow)).replaceAll("-").replace('~', '\u301C');
        return LOOKS.matcher(plain).replaceAll(look -> separates(look, plain) ? separator(look.group()) : "");
    }

    /** Before and after widths are made equal: a full-width comma ends an address, and an address may be written full-width. */
    private static String withoutAddresses(String text) {
        return ADDRESSES.matcher(text).replaceAll(ADDRESS);
    }

    private static boolean separates(MatchResult look, String text) {
        return look.start() > 0
                && look.end() < text.length()
                && Character.isDigit(text.charAt(look.start() - 1))
                && Character.isDigit(text.charAt(look.end()));
    }

    private static String separator(String look) {
        var marks = BLANKS.matcher(look).replaceAll("");
        return marks.isEmpty() ? " " : marks;
    }

    private Substance() {}
}
