package org.minaoshi.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The worklist as a function: which item stands beside which amended provision. Its work is proportional to the citations and to what it finds. */
final class Impacts {

    /** Every item beside every provision it cites that the edition amended or retired: by item number, then in the standard's own order. */
    static List<Impact> pairs(List<Cited> cited, EditionText text) {
        return cited.stream()
                .filter(provision -> isTouched(provision.designation(), text))
                .flatMap(provision -> pairs(provision, text))
                .sorted(Comparator.comparingInt(impact -> impact.item().number()))
                .toList();
    }

    private static boolean isTouched(String designation, EditionText text) {
        return !text.amendments(designation).isEmpty() || text.hasRetired(designation);
    }

    private static Stream<Impact> pairs(Cited cited, EditionText text) {
        var provision = new Impact.Provision(
                text.standard(),
                text.edition(),
                cited.designation(),
                cited.title(),
                text.hasRetired(cited.designation()));
        var amendments = text.amendments(cited.designation());
        return cited.items().stream().map(item -> new Impact(item, provision, amendments, null));
    }

    /** The same pairs with what was said of them. */
    static List<Impact> judged(List<Impact> pairs, Map<Impact.Pair, Impact.Judged> judgements) {
        return pairs.stream()
                .map(impact -> impact.judged(judgements.get(impact.pair())))
                .toList();
    }

    /** Law 8: what still waits for a judgement. */
    static List<Impact> unjudged(List<Impact> worklist) {
        return worklist.stream().filter(impact -> !impact.isJudged()).toList();
    }

    private Impacts() {}
}
