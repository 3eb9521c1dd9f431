package org.minaoshi.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.Substance;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** By what contents are taken for the same: keys that two of them have in common, null for what has none. */
final class Contents {

    /** The provisions that stand; a retired number says nothing. */
    static Map<String, WholeProvision> standing(WholeStandardEdition edition) {
        return edition.provisions().values().stream()
                .filter(provision -> !provision.isRetired())
                .collect(Collectors.toMap(
                        WholeProvision::designation, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Null where a paragraph's text is not known. */
    static List<String> text(WholeProvision provision) {
        return provision.coversText()
                ? provision.paragraphs().stream().map(Paragraph::digest).toList()
                : null;
    }

    static List<Object> titleAndText(WholeProvision provision) {
        var text = text(provision);
        return text == null ? null : List.of(title(provision), text);
    }

    static List<String> substance(WholeProvision provision) {
        var digests =
                provision.paragraphs().stream().map(Paragraph::substanceDigest).toList();
        return digests.isEmpty() || digests.contains(null) ? null : digests;
    }

    static String title(WholeProvision provision) {
        return Substance.of(provision.title().ja());
    }

    /** Whether one of a number is still what it was, as far as can be seen: it says the same, is called the same, or has a paragraph in common. */
    static boolean continues(WholeProvision former, WholeProvision latter) {
        if (former.digest().equals(latter.digest()) || title(former).equals(title(latter))) {
            return true;
        }
        var texts = former.paragraphs().stream()
                .map(Contents::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return latter.paragraphs().stream().map(Contents::key).anyMatch(texts::contains);
    }

    /** What a paragraph is recognised by, in whatever provision. */
    static String key(Paragraph paragraph) {
        return paragraph.substanceDigest() != null ? paragraph.substanceDigest() : paragraph.digest();
    }

    /** Null where they are the same; a text that only one of them has in English is no change of what is said. */
    static Weight weight(LocalizedText before, LocalizedText after) {
        if (Objects.equals(before, after)) {
            return null;
        }
        if (before == null || after == null) {
            return Weight.SUBSTANCE;
        }
        return sameSubstance(before.ja(), after.ja()) && sameSubstance(before.en(), after.en())
                ? Weight.EDITORIAL
                : Weight.SUBSTANCE;
    }

    private static boolean sameSubstance(String before, String after) {
        return before == null || after == null || Substance.of(before).equals(Substance.of(after));
    }

    /** Of the texts of two paragraphs, by their digests; unknown also where they differ and nobody can say in what. */
    static Weight weight(Paragraph before, Paragraph after) {
        var known = before.digest() != null && after.digest() != null;
        if (known && before.digest().equals(after.digest())) {
            return null;
        }
        if (before.substanceDigest() == null || after.substanceDigest() == null) {
            return Weight.UNKNOWN;
        }
        if (!before.substanceDigest().equals(after.substanceDigest())) {
            return Weight.SUBSTANCE;
        }
        return known ? Weight.EDITORIAL : null;
    }

    private Contents() {}
}
