package org.minaoshi.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.WholeProvision;

/** Holds what is stated of the paragraphs of a provision against those of what it was. */
final class TextCheck {

    private final WholeProvision provision;
    private final Map<Place, Paragraph> former;
    private final Map<Place, Paragraph> latter;
    private final Map<Place, Set<Place>> origins;
    private final Set<Place> used;

    TextCheck(WholeProvision provision, List<WholeProvision> former, Map<Place, Set<Place>> origins) {
        this.provision = provision;
        this.former = ParagraphPairing.Side.of(former).paragraphs();
        this.latter = ParagraphPairing.Side.of(List.of(provision)).paragraphs();
        this.origins = origins;
        this.used = origins.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private boolean isUnlisted() {
        return former.isEmpty() || latter.isEmpty();
    }

    private Place place(String number) {
        return Place.paragraph(provision.designation(), number);
    }

    private boolean hadBefore(String number) {
        return former.keySet().stream().anyMatch(place -> place.paragraph().equals(number));
    }

    Verdict changed(AmendmentResponse amendment) {
        if (isUnlisted()) {
            return Verdict.NOT_CHECKABLE;
        }
        if (amendment.paragraph() == null) {
            return anywhere();
        }
        var place = place(amendment.paragraph());
        if (!latter.containsKey(place)) {
            return hadBefore(amendment.paragraph()) ? Verdict.FOUND_OTHERWISE : Verdict.NOT_CHECKABLE;
        }
        var from = origins.getOrDefault(place, Set.of());
        return from.isEmpty() ? Verdict.FOUND_OTHERWISE : changed(amendment.kind(), heaviest(from, place));
    }

    private static Verdict changed(AmendmentKind stated, Weight weight) {
        if (weight == null) {
            return Verdict.NOT_FOUND;
        }
        var isWordingOnly = stated == AmendmentKind.WORDING || stated == AmendmentKind.ADDRESS_CHANGED;
        return switch (weight) {
            case UNKNOWN -> Verdict.NOT_CHECKABLE;
            case EDITORIAL -> isWordingOnly ? Verdict.FOUND : Verdict.FOUND_OTHERWISE;
            case SUBSTANCE -> stated == AmendmentKind.ADDRESS_CHANGED ? Verdict.FOUND_OTHERWISE : Verdict.FOUND;
        };
    }

    private Weight heaviest(Set<Place> from, Place to) {
        return Weight.heaviest(from.stream()
                .filter(former::containsKey)
                .map(place -> Contents.weight(former.get(place), latter.get(to))));
    }

    private Verdict anywhere() {
        var weight = Weight.heaviest(latter.keySet().stream()
                .map(place -> origins.containsKey(place) ? heaviest(origins.get(place), place) : Weight.SUBSTANCE));
        if (weight == Weight.SUBSTANCE || !used.containsAll(former.keySet())) {
            return Verdict.FOUND;
        }
        if (weight == null) {
            return Verdict.NOT_FOUND;
        }
        return weight == Weight.UNKNOWN ? Verdict.NOT_CHECKABLE : Verdict.FOUND;
    }

    Verdict added(String number) {
        if (isUnlisted()) {
            return Verdict.NOT_CHECKABLE;
        }
        return origins.containsKey(place(number)) ? Verdict.FOUND_OTHERWISE : Verdict.FOUND;
    }

    Verdict removed(String number) {
        if (isUnlisted()) {
            return Verdict.NOT_CHECKABLE;
        }
        if (!hadBefore(number)) {
            return Verdict.NOT_FOUND;
        }
        var gone = former.keySet().stream()
                .filter(place -> place.paragraph().equals(number))
                .noneMatch(used::contains);
        return gone ? Verdict.FOUND : Verdict.FOUND_OTHERWISE;
    }

    Verdict renumbered(String from, String to) {
        if (isUnlisted()) {
            return Verdict.NOT_CHECKABLE;
        }
        if (!hadBefore(from)) {
            return Verdict.NOT_FOUND;
        }
        var now = latter.get(place(to));
        if (now == null) {
            return Verdict.NOT_CHECKABLE;
        }
        var weights = former.entrySet().stream()
                .filter(entry -> entry.getKey().paragraph().equals(from))
                .map(entry -> Contents.weight(entry.getValue(), now))
                .toList();
        if (weights.contains(Weight.UNKNOWN)) {
            return Verdict.NOT_CHECKABLE;
        }
        return weights.contains(null) || weights.contains(Weight.EDITORIAL) || !standsElsewhere(from, to)
                ? Verdict.FOUND
                : Verdict.FOUND_OTHERWISE;
    }

    private boolean standsElsewhere(String from, String to) {
        var texts = former.entrySet().stream()
                .filter(entry -> entry.getKey().paragraph().equals(from))
                .map(entry -> Contents.key(entry.getValue()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return latter.entrySet().stream()
                .filter(entry -> !entry.getKey().paragraph().equals(to))
                .anyMatch(entry -> texts.contains(Contents.key(entry.getValue())));
    }
}
