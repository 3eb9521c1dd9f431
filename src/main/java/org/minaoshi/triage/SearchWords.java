package org.minaoshi.triage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody searches for: words between blanks, in any writing, all of which must occur. The database folds them as it folds what they are looked for in
 * (see the migration {@code create_feedback_words}); here it is only made sure that something remains.
 */
record SearchWords(List<String> words) {

    private static final int LONGEST = 100;
    private static final int MOST = 10;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−]");

    SearchWords {
        words = List.copyOf(words);
    }

    static SearchWords of(String search) {
        if (search.length() > LONGEST) {
            throw TriageProblems.SEARCH_UNREADABLE.at("search", "100 文字までで指定してください", "at most 100 characters");
        }
        var words = Arrays.stream(BLANKS.split(Normalizer.normalize(search, Normalizer.Form.NFKC)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty() || words.size() > MOST) {
            throw TriageProblems.SEARCH_UNREADABLE.at("search", "1 語から 10 語までで指定してください", "one to ten words");
        }
        if (words.stream().anyMatch(SearchWords::isShort)) {
            throw TriageProblems.SEARCH_TOO_SHORT.at(
                    "search", "どの語も 2 文字以上で指定してください", "every word has two characters or more");
        }
        return new SearchWords(words);
    }

    /** Characters are looked for in pairs. */
    private static boolean isShort(String word) {
        return DASHES.matcher(word).replaceAll("").codePoints().limit(2).count() < 2;
    }

    @Override
    public String toString() {
        return words.stream().collect(Collectors.joining(" "));
    }
}
