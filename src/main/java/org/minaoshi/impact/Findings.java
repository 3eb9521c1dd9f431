package org.minaoshi.impact;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minaoshi.comparison.Change;
import org.minaoshi.comparison.Field;
import org.minaoshi.comparison.FieldChange;
import org.minaoshi.comparison.Kind;
import org.minaoshi.comparison.ProvisionComparison;
import org.minaoshi.comparison.StandardComparison;
import org.minaoshi.comparison.Weight;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.WholeProvision;

/**
 * What comparing an edition with the one before it finds, by what a provision is called now.
 *
 * @param changed what was changed in substance, or stands under another number, or was not there before
 * @param unchanged what is known on both sides and the same, but perhaps for its writing
 * @param moves from what it was called before to what it is called now
 */
record Findings(Map<String, Found> changed, Set<String> unchanged, Map<String, List<String>> moves) {

    /** Of an edition with none before it. */
    static final Findings NONE = new Findings(Map.of(), Set.of(), Map.of());

    private static final Set<Kind> ANOTHER_PLACE = EnumSet.of(Kind.MOVED, Kind.SPLIT, Kind.MERGED, Kind.REARRANGED);

    static Findings of(StandardComparison comparison) {
        Map<String, Found> changed = new HashMap<>();
        Set<String> unchanged = new HashSet<>();
        Map<String, List<String>> moves = new HashMap<>();
        for (var entry : comparison.entries()) {
            if (ANOTHER_PLACE.contains(entry.kind()) || ANOTHER_PLACE.contains(entry.found())) {
                moves(entry, moves);
            }
            if (isTheSame(entry)) {
                entry.latter().forEach(provision -> unchanged.add(provision.designation()));
            } else if (touches(entry)) {
                entry.latter().stream()
                        .filter(provision -> !provision.isRetired())
                        .forEach(provision -> changed.put(provision.designation(), found(entry, provision)));
            }
        }
        return new Findings(Map.copyOf(changed), Set.copyOf(unchanged), Map.copyOf(moves));
    }

    /** Both texts are known, and nothing but their writing differs. */
    private static boolean isTheSame(ProvisionComparison entry) {
        return otherTexts(entry).isEmpty()
                && (entry.found() == Kind.UNCHANGED
                        || entry.found() == Kind.CHANGED
                                && Stream.concat(entry.former().stream(), entry.latter().stream())
                                        .allMatch(WholeProvision::coversText)
                                && theirs(entry).allMatch(change -> change.weight() == Weight.EDITORIAL));
    }

    private static boolean touches(ProvisionComparison entry) {
        return touchesByKind(entry) || !otherTexts(entry).isEmpty();
    }

    private static boolean touchesByKind(ProvisionComparison entry) {
        return entry.found() == Kind.ADDED
                || ANOTHER_PLACE.contains(entry.found())
                || entry.found() == Kind.CHANGED
                        && theirs(entry).anyMatch(change -> change.weight() == Weight.SUBSTANCE);
    }

    /**
     * Paragraphs whose texts are known to differ while nobody can say how much: they were digested elsewhere, without their substance. To take that for a change
     * only costs a look.
     */
    private static List<FoundChange> otherTexts(ProvisionComparison entry) {
        if (entry.former().size() != 1 || entry.latter().size() != 1) {
            return List.of();
        }
        var before = entry.former().get(0).paragraphs().stream().collect(toMap(Paragraph::number, Function.identity()));
        return entry.latter().get(0).paragraphs().stream()
                .filter(now -> before.containsKey(now.number()) && isAnother(before.get(now.number()), now))
                .map(now -> new FoundChange(Field.PARAGRAPH, Change.CHANGED, now.number(), null, null))
                .toList();
    }

    private static boolean isAnother(Paragraph before, Paragraph now) {
        return before.isKnownToDifferFrom(now) && (before.substanceDigest() == null || now.substanceDigest() == null);
    }

    /** What the publisher changed; a summary is our own word, and another one is no other text. */
    private static Stream<FieldChange> theirs(ProvisionComparison entry) {
        return entry.fields().stream().filter(change -> change.field() != Field.SUMMARY);
    }

    private static Found found(ProvisionComparison entry, WholeProvision now) {
        return new Found(
                touchesByKind(entry) ? entry.found() : Kind.CHANGED,
                entry.former().stream()
                        .map(WholeProvision::designation)
                        .filter(designation -> !designation.equals(now.designation()))
                        .toList(),
                Stream.concat(
                                theirs(entry)
                                        .filter(change -> change.weight() == Weight.SUBSTANCE)
                                        .filter(change -> change.to() == null
                                                || change.to().owner().equals(now.designation()))
                                        .map(FoundChange::of),
                                otherTexts(entry).stream())
                        .toList());
    }

    private static void moves(ProvisionComparison entry, Map<String, List<String>> moves) {
        for (var former : entry.former()) {
            var now = new ArrayList<String>();
            entry.latter().stream()
                    .filter(provision -> !provision.isRetired())
                    .forEach(provision -> now.add(provision.designation()));
            if (!now.equals(List.of(former.designation()))) {
                moves.put(former.designation(), List.copyOf(now));
            }
        }
    }

    Optional<Found> find(String designation) {
        return Optional.ofNullable(changed.get(designation));
    }
}
