package org.minaoshi.standard;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a standard writes its provisions (law 17): 統制基準４, 統 4, 【統4】 and 統4 are one. Categories stand in the order in which they were registered.
 */
final class Notation {

    private static final Pattern BLANKS_AND_BRACKETS = Pattern.compile("[\\s\\p{Z}【】\\[\\]「」]+");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ーの]");
    private static final Pattern SHAPE = Pattern.compile("(\\D+)([1-9]\\d{0,4})(?:-([1-9]\\d{0,3}))?");

    private final List<String> codes;
    private final Map<String, String> codeByWriting = new HashMap<>();

    Notation(List<Category> categories) {
        codes = categories.stream().map(category -> canonical(category.code())).toList();
        for (var category : categories) {
            learn(category.code(), category);
            learn(category.title().ja(), category);
            category.aliases().forEach(alias -> learn(alias, category));
        }
    }

    /** The form in which a code is kept: NFKC, no blanks or brackets. */
    static String canonical(String code) {
        return BLANKS_AND_BRACKETS
                .matcher(Normalizer.normalize(code, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    Optional<Designation> parse(String writing) {
        var match = SHAPE.matcher(hyphenated(canonical(writing)));
        if (!match.matches()) {
            return Optional.empty();
        }
        return category(match.group(1))
                .map(code -> new Designation(
                        code,
                        Integer.parseInt(match.group(2)),
                        match.group(3) == null ? null : Integer.valueOf(match.group(3))));
    }

    /** Of a writing that was canonical when it was stored. */
    Designation required(String canonical) {
        return parse(canonical).orElseThrow(() -> new IllegalStateException("not canonical: " + canonical));
    }

    Optional<String> category(String writing) {
        return Optional.ofNullable(codeByWriting.get(key(writing)));
    }

    /** Sorts as the standard does, byte by byte: category as registered, number, branch; no branch before the first. */
    String sortKey(Designation designation) {
        return padded(codes.indexOf(designation.category()), 2)
                + '.'
                + padded(designation.number(), 5)
                + '.'
                + padded(Objects.requireNonNullElse(designation.branch(), 0), 4);
    }

    /** As {@code %0nd} would, which is slow, and asked for each comparison of two provisions. */
    private static String padded(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private void learn(String writing, Category category) {
        codeByWriting.putIfAbsent(key(writing), canonical(category.code()));
    }

    /** Only after the first digit: a category's own name may hold ー or の. */
    private static String hyphenated(String writing) {
        int digits = 0;
        while (digits < writing.length() && !Character.isDigit(writing.charAt(digits))) {
            digits++;
        }
        return writing.substring(0, digits)
                + HYPHENS.matcher(writing.substring(digits)).replaceAll("-");
    }

    /** What two writings of a category have in common. */
    static String key(String writing) {
        return canonical(writing).toLowerCase(Locale.ROOT);
    }
}
