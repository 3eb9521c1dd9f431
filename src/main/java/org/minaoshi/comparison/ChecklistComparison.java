package org.minaoshi.comparison;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.WholeChecklistEdition;
import org.minaoshi.checklist.WholeItem;
import org.minaoshi.platform.Substance;

/**
 * Two editions of a checklist held against each other, through those between. An edition of a checklist is always all there, and nobody states what it changed:
 * everything is found. Each item of either edition is in exactly one entry.
 */
public final class ChecklistComparison {

    private final List<WholeChecklistEdition> chain;
    private final List<ItemComparison> entries = new ArrayList<>();

    private ChecklistComparison(List<WholeChecklistEdition> chain) {
        this.chain = List.copyOf(chain);
    }

    /** @param chain editions that follow each other, the earliest first; of a single one everything is unchanged */
    public static ChecklistComparison of(List<WholeChecklistEdition> chain) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("no edition to compare");
        }
        var comparison = new ChecklistComparison(chain);
        comparison.compare();
        return comparison;
    }

    public ChecklistEditionResponse since() {
        return earliest().edition();
    }

    public ChecklistEditionResponse until() {
        return latest().edition();
    }

    /** Those on the way, in order. */
    public List<ChecklistEditionResponse> between() {
        return chain.stream()
                .map(WholeChecklistEdition::edition)
                .filter(edition -> edition != since() && edition != until())
                .toList();
    }

    /** By number in the later edition, or in the earlier one where it is gone. */
    public List<ItemComparison> entries() {
        return List.copyOf(entries);
    }

    private WholeChecklistEdition earliest() {
        return chain.get(0);
    }

    private WholeChecklistEdition latest() {
        return chain.get(chain.size() - 1);
    }

    /** An item on its way: its number in the earliest edition, null for one that appeared since. */
    private record Strand(Integer origin, WholeItem last, RecognisedBy recognisedBy) {}

    private void compare() {
        Map<String, Strand> strands = new LinkedHashMap<>();
        items(earliest()).forEach((number, item) -> strands.put(number, new Strand(item.number(), item, null)));
        List<Strand> gone = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            step(items(chain.get(i - 1)), items(chain.get(i)), strands, gone);
        }
        var ends = pairing(items(earliest()), items(latest()));
        strands.values().forEach(strand -> entries.add(standing(strand, ends)));
        gone.forEach(strand -> entries.add(gone(strand, ends)));
        entries.sort(comparing(entry -> entry.known().number()));
    }

    private static void step(
            Map<String, WholeItem> before,
            Map<String, WholeItem> after,
            Map<String, Strand> strands,
            List<Strand> gone) {
        var origins = new HashMap<String, Link>();
        pairing(before, after).links().forEach(link -> origins.put(link.to(), link));
        Map<String, Strand> reached = new LinkedHashMap<>();
        after.forEach((number, item) -> {
            var link = origins.get(number);
            var strand = link == null ? null : strands.remove(link.from());
            reached.put(
                    number,
                    strand == null
                            ? new Strand(null, item, null)
                            : new Strand(strand.origin(), item, weaker(strand.recognisedBy(), link.by())));
        });
        gone.addAll(strands.values());
        strands.clear();
        strands.putAll(reached);
    }

    /** What is said of the whole way is no surer than its weakest step. */
    private static RecognisedBy weaker(RecognisedBy one, RecognisedBy other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }

    private static Map<String, WholeItem> items(WholeChecklistEdition edition) {
        return edition.items().values().stream()
                .collect(Collectors.toMap(
                        item -> String.valueOf(item.number()), item -> item, (one, other) -> one, LinkedHashMap::new));
    }

    private static Pairing<WholeItem> pairing(Map<String, WholeItem> before, Map<String, WholeItem> after) {
        var pairing = new Pairing<>(before, after);
        pairing.byName((former, latter) ->
                former.digest().equals(latter.digest()) || title(former).equals(title(latter)));
        pairing.by(WholeItem::digest, RecognisedBy.TEXT, (from, to) -> true);
        pairing.by(ChecklistComparison::title, RecognisedBy.TITLE, (from, to) -> true);
        pairing.byName((former, latter) -> true);
        return pairing;
    }

    private static String title(WholeItem item) {
        return Substance.of(item.title().ja());
    }

    private ItemComparison standing(Strand strand, Pairing<WholeItem> ends) {
        var latter = strand.last();
        if (strand.origin() == null) {
            var candidates = numbers(ends.candidatesOfLatter(String.valueOf(latter.number())));
            return candidates.isEmpty()
                    ? new ItemComparison(Kind.ADDED, Weight.SUBSTANCE, null, null, latter, null, List.of(), candidates)
                    : new ItemComparison(
                            Kind.AMBIGUOUS, Weight.UNKNOWN, null, null, latter, null, List.of(), candidates);
        }
        var former = earliest().find(strand.origin()).orElseThrow();
        var fields = fields(former, latter);
        var weight = Weight.heaviest(fields.stream().map(FieldChange::weight));
        var recognisedBy = Optional.ofNullable(strand.recognisedBy()).orElse(RecognisedBy.NUMBER);
        return new ItemComparison(
                kind(former, latter, fields), weight, recognisedBy, former, latter, null, fields, List.of());
    }

    private static Kind kind(WholeItem former, WholeItem latter, List<FieldChange> fields) {
        if (former.number() != latter.number()) {
            return Kind.MOVED;
        }
        return fields.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
    }

    private static List<FieldChange> fields(WholeItem former, WholeItem latter) {
        var fields = new ArrayList<>(Words.changes(
                new Place(String.valueOf(former.number()), null, null),
                new Place(String.valueOf(latter.number()), null, null),
                new Words(former.title(), former.summary()),
                new Words(latter.title(), latter.summary())));
        fields.addAll(CitationComparison.of(former, latter));
        return List.copyOf(fields);
    }

    private ItemComparison gone(Strand strand, Pairing<WholeItem> ends) {
        if (strand.origin() == null) {
            return new ItemComparison(
                    Kind.PASSING, Weight.SUBSTANCE, null, null, null, strand.last(), List.of(), List.of());
        }
        var former = earliest().find(strand.origin()).orElseThrow();
        var candidates = numbers(ends.candidatesOfFormer(String.valueOf(former.number())));
        return candidates.isEmpty()
                ? new ItemComparison(Kind.RETIRED, Weight.SUBSTANCE, null, former, null, null, List.of(), candidates)
                : new ItemComparison(Kind.AMBIGUOUS, Weight.UNKNOWN, null, former, null, null, List.of(), candidates);
    }

    private static List<Integer> numbers(List<String> names) {
        return names.stream().map(Integer::valueOf).toList();
    }
}
