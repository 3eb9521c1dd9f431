package org.minaoshi.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.minaoshi.standard.CrossReferenceResponse;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.WholeProvision;

/** What differs between provisions and what they became, field by field. */
final class FieldComparison {

    /**
     * @param isComplete of the earlier edition
     * @param becomesComplete of the later one
     * @param destinations of a provision in the later edition; itself where nothing is known
     */
    record Editions(boolean isComplete, boolean becomesComplete, Map<String, Set<String>> destinations) {

        Set<String> destinations(String designation) {
            return destinations.getOrDefault(designation, Set.of(designation));
        }
    }

    private final List<WholeProvision> former;
    private final List<WholeProvision> latter;
    private final Map<Place, Set<Place>> origins;
    private final Editions editions;
    private final List<FieldChange> changes = new ArrayList<>();

    private FieldComparison(
            List<WholeProvision> former,
            List<WholeProvision> latter,
            Map<Place, Set<Place>> origins,
            Editions editions) {
        this.former = former;
        this.latter = latter;
        this.origins = origins;
        this.editions = editions;
    }

    /** @param origins from where paragraphs of the latter come */
    static List<FieldChange> of(
            List<WholeProvision> former,
            List<WholeProvision> latter,
            Map<Place, Set<Place>> origins,
            Editions editions) {
        var comparison = new FieldComparison(former, latter, origins, editions);
        if (!former.isEmpty() && !latter.isEmpty()) {
            if (comparison.isSingle()) {
                comparison.words();
            }
            comparison.paragraphs();
            comparison.references();
        }
        return List.copyOf(comparison.changes);
    }

    private boolean isSingle() {
        return former.size() == 1 && latter.size() == 1;
    }

    private void words() {
        var before = former.get(0);
        var after = latter.get(0);
        changes.addAll(Words.changes(
                new Place(before.designation(), null, null),
                new Place(after.designation(), null, null),
                new Words(before.title(), before.summary()),
                new Words(after.title(), after.summary())));
    }

    private void paragraphs() {
        var before = ParagraphPairing.Side.of(former).paragraphs();
        var after = ParagraphPairing.Side.of(latter).paragraphs();
        if (before.isEmpty() || after.isEmpty()) {
            if (before.size() != after.size()) {
                changes.add(FieldChange.of(Field.PARAGRAPH, Change.UNKNOWN, Weight.UNKNOWN, null, null, null, null));
            }
            return;
        }
        Set<Place> used = new HashSet<>();
        after.forEach((place, paragraph) -> {
            var from = origins.getOrDefault(place, Set.of());
            from.forEach(origin -> {
                if (before.containsKey(origin)) {
                    used.add(origin);
                    paragraph(origin, before.get(origin), place, paragraph);
                }
            });
            if (from.isEmpty()) {
                changes.add(FieldChange.of(
                        Field.PARAGRAPH, Change.ADDED, Weight.SUBSTANCE, null, place, null, paragraph.summary()));
            }
        });
        before.forEach((place, paragraph) -> {
            if (!used.contains(place)) {
                changes.add(FieldChange.of(
                        Field.PARAGRAPH, Change.REMOVED, Weight.SUBSTANCE, place, null, paragraph.summary(), null));
            }
        });
    }

    private void paragraph(Place from, Paragraph before, Place to, Paragraph after) {
        var text = Contents.weight(before, after);
        var words = Contents.weight(before.summary(), after.summary());
        var change = before.isKnownToDifferFrom(after) ? Change.CHANGED : change(from, to, text, words);
        if (change != null) {
            var weight = text == null && words != null ? Weight.EDITORIAL : text;
            changes.add(FieldChange.of(Field.PARAGRAPH, change, weight, from, to, before.summary(), after.summary()));
        }
    }

    /** Of texts that are not known to differ; null where nothing changed. Where they are the same, other words of ours about them are editorial. */
    private Change change(Place from, Place to, Weight text, Weight words) {
        if (!isSingle() && !from.owner().equals(to.owner())) {
            return Change.MOVED;
        }
        if (!from.paragraph().equals(to.paragraph())) {
            return Change.RENUMBERED;
        }
        if (words != null) {
            return Change.CHANGED;
        }
        return text == null ? null : Change.UNKNOWN;
    }

    private void references() {
        Map<String, Deque<Place>> after = new LinkedHashMap<>();
        latter.forEach(provision -> provision.crossReferences().forEach(reference -> after.computeIfAbsent(
                        target(reference), first -> new ArrayDeque<>())
                .add(place(provision, reference))));
        List<Place> missing = new ArrayList<>();
        former.forEach(provision -> provision.crossReferences().forEach(reference -> {
            var place = place(provision, reference);
            if (!isThere(place, reference, after)) {
                missing.add(place);
            }
        }));
        missing.forEach(place -> changes.add(reference(
                Change.REMOVED, editions.becomesComplete() ? Weight.SUBSTANCE : Weight.UNKNOWN, place, null)));
        after.values()
                .forEach(places -> places.forEach(place -> changes.add(reference(
                        Change.ADDED, editions.isComplete() ? Weight.SUBSTANCE : Weight.UNKNOWN, null, place))));
    }

    /** To the same thing, which may have another number now; that changes the number only. */
    private boolean isThere(Place place, CrossReferenceResponse reference, Map<String, Deque<Place>> after) {
        var targets = reference.to() == null ? Set.of(reference.section()) : editions.destinations(reference.to());
        for (var target : targets) {
            var places = after.get(target);
            if (places != null && !places.isEmpty()) {
                var now = places.poll();
                if (!target.equals(place.target())) {
                    changes.add(reference(Change.CHANGED, Weight.EDITORIAL, place, now));
                }
                return true;
            }
        }
        return false;
    }

    private static FieldChange reference(Change change, Weight weight, Place from, Place to) {
        return FieldChange.of(Field.CROSS_REFERENCE, change, weight, from, to, null, null);
    }

    private static Place place(WholeProvision provision, CrossReferenceResponse reference) {
        return new Place(provision.designation(), reference.paragraph(), target(reference));
    }

    private static String target(CrossReferenceResponse reference) {
        return Objects.requireNonNullElse(reference.to(), reference.section());
    }
}
