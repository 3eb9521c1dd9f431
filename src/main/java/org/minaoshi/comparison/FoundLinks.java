package org.minaoshi.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** Which provisions of two editions are the same, by what they say alone: nobody's word is taken here. */
final class FoundLinks {

    private static final BiPredicate<String, String> ALWAYS = (from, to) -> true;

    /** A paragraph that looks for the provision where it stands now, or stood before. */
    private record Transfer(String from, String to) {}

    private final WholeStandardEdition before;
    private final WholeStandardEdition after;
    private final Pairing<WholeProvision> pairing;

    private FoundLinks(WholeStandardEdition before, WholeStandardEdition after) {
        this.before = before;
        this.after = after;
        this.pairing = new Pairing<>(Contents.standing(before), Contents.standing(after));
    }

    static Pairing<WholeProvision> between(WholeStandardEdition before, WholeStandardEdition after) {
        var found = new FoundLinks(before, after);
        found.pairing.byName(Contents::continues);
        found.byContent();
        found.byParagraphs();
        found.pairing.byName((former, latter) -> true);
        return found.pairing;
    }

    private void byContent() {
        pairing.by(Contents::titleAndText, RecognisedBy.TEXT, ALWAYS);
        pairing.by(Contents::text, RecognisedBy.TEXT, ALWAYS);
        pairing.by(Contents::substance, RecognisedBy.SUBSTANCE, ALWAYS);
        pairing.by(Contents::title, RecognisedBy.TITLE, (from, to) -> isGone(from) || isNew(to));
    }

    /** For certain: its number means something else or nothing now, or is not there where all is. */
    private boolean isGone(String designation) {
        return after.isComplete() || after.find(designation).isPresent();
    }

    private boolean isNew(String designation) {
        return before.isComplete() || before.find(designation).isPresent();
    }

    /** Half of the paragraphs of one that came from another, or half of those of one that went to another, where no better is known of the one. */
    private void byParagraphs() {
        var homeless = homeless();
        Map<Transfer, Integer> transfers = new LinkedHashMap<>();
        homeless.forEach(transfer -> transfers.merge(transfer, 1, Integer::sum));
        Set<String> unlinkedFormer = new HashSet<>();
        Set<String> unlinkedLatter = new HashSet<>();
        transfers.keySet().forEach(transfer -> {
            if (!pairing.isLinkedFormer(transfer.from())) {
                unlinkedFormer.add(transfer.from());
            }
            if (!pairing.isLinkedLatter(transfer.to())) {
                unlinkedLatter.add(transfer.to());
            }
        });
        transfers.forEach((transfer, count) -> {
            var from = pairing.former.get(transfer.from()).paragraphs().size();
            var to = pairing.latter.get(transfer.to()).paragraphs().size();
            var open = unlinkedFormer.contains(transfer.from()) || unlinkedLatter.contains(transfer.to());
            if (open && (2 * count >= from || 2 * count >= to)) {
                pairing.link(transfer.from(), transfer.to(), RecognisedBy.PARAGRAPHS);
            }
        });
    }

    /** Paragraphs whose text stands in one provision before and in one other after. */
    private Iterable<Transfer> homeless() {
        var homes = pairing.destinations();
        Map<String, String> from = new HashMap<>();
        Map<String, String> to = new HashMap<>();
        pairing.former.values().forEach(provision -> place(provision, from));
        pairing.latter.values().forEach(provision -> place(provision, to));
        return from.entrySet().stream()
                .filter(entry -> to.containsKey(entry.getKey()))
                .map(entry -> new Transfer(entry.getValue(), to.get(entry.getKey())))
                .filter(transfer -> !transfer.from().isEmpty() && !transfer.to().isEmpty())
                .filter(transfer ->
                        !homes.getOrDefault(transfer.from(), List.of()).contains(transfer.to()))
                .sorted(Comparator.comparing(Transfer::from).thenComparing(Transfer::to))::iterator;
    }

    /** Empty where the text stands at two places: it is nobody's own. */
    private static void place(WholeProvision provision, Map<String, String> places) {
        for (var paragraph : provision.paragraphs()) {
            var key = Contents.key(paragraph);
            if (key != null) {
                places.merge(key, provision.designation(), (one, other) -> one.equals(other) ? one : "");
            }
        }
    }
}
