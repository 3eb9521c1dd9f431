package org.minaoshi.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.minaoshi.platform.Substance;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.WholeProvision;

/**
 * Which paragraphs are the same, among those of provisions that became each other: a stated renumbering first, then the same text under the same number, the
 * same text, the same substance, the same summary where texts are not known, and last the same number.
 */
final class ParagraphPairing {

    private static final BiPredicate<String, String> ALWAYS = (from, to) -> true;

    /** Of one side, in order, by the place where it stands. */
    record Side(Map<Place, Paragraph> paragraphs) {

        static Side of(List<WholeProvision> provisions) {
            Map<Place, Paragraph> all = new LinkedHashMap<>();
            provisions.forEach(provision -> provision
                    .paragraphs()
                    .forEach(paragraph ->
                            all.put(Place.paragraph(provision.designation(), paragraph.number()), paragraph)));
            return new Side(all);
        }
    }

    private final Map<String, Place> formerPlaces = new LinkedHashMap<>();
    private final Map<String, Place> latterPlaces = new LinkedHashMap<>();
    private final Pairing<Paragraph> pairing;
    private final boolean single;

    private ParagraphPairing(Side former, Side latter, boolean single) {
        this.single = single;
        this.pairing = new Pairing<>(named(former, formerPlaces), named(latter, latterPlaces));
    }

    private Map<String, Paragraph> named(Side side, Map<String, Place> places) {
        Map<String, Paragraph> named = new LinkedHashMap<>();
        side.paragraphs().forEach((place, paragraph) -> {
            var name = name(place);
            named.put(name, paragraph);
            places.put(name, place);
        });
        return named;
    }

    /** Where one provision became one, its paragraphs keep their names though the provision has another. */
    private String name(Place place) {
        return single ? place.paragraph() : place.owner() + " " + place.paragraph();
    }

    /**
     * @param single whether it is one provision on either side
     * @param amendments stated of the latter ones; null where they are no neighbours
     * @return from where each latter one comes; those that come from nowhere are left out
     */
    static Map<Place, Set<Place>> pair(Side former, Side latter, boolean single, List<AmendmentResponse> amendments) {
        var paragraphs = new ParagraphPairing(former, latter, single);
        Set<String> gone = new LinkedHashSet<>();
        Set<String> fresh = new LinkedHashSet<>();
        for (var amendment : amendments) {
            paragraphs.stated(amendment, gone, fresh);
        }
        var pairing = paragraphs.pairing;
        pairing.byName(
                (before, after) -> before.digest() != null && before.digest().equals(after.digest()));
        pairing.by(Paragraph::digest, RecognisedBy.TEXT, ALWAYS);
        pairing.byName((before, after) ->
                before.substanceDigest() != null && before.substanceDigest().equals(after.substanceDigest()));
        pairing.by(Paragraph::substanceDigest, RecognisedBy.SUBSTANCE, ALWAYS);
        pairing.byName(
                (before, after) -> summary(before) != null && summary(before).equals(summary(after)));
        pairing.by(ParagraphPairing::summary, RecognisedBy.TITLE, paragraphs::textsUnknown);
        paragraphs.byNumber(gone, fresh);
        return pairing.links().stream()
                .collect(groupingBy(
                        link -> paragraphs.latterPlaces.get(link.to()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                link -> paragraphs.formerPlaces.get(link.from()),
                                Collectors.toCollection(LinkedHashSet::new))));
    }

    private void stated(AmendmentResponse amendment, Set<String> gone, Set<String> fresh) {
        var here = amendment.paragraph() == null
                ? null
                : name(Place.paragraph(amendment.provision(), amendment.paragraph()));
        if (amendment.kind() == AmendmentKind.PARAGRAPH_RENUMBERED) {
            var there = name(Place.paragraph(amendment.provision(), amendment.fromParagraph()));
            if (pairing.former.containsKey(there)
                    && pairing.latter.containsKey(here)
                    && !pairing.isLinkedFormer(there)
                    && !pairing.isLinkedLatter(here)) {
                pairing.link(there, here, RecognisedBy.STATED);
            }
        } else if (amendment.kind() == AmendmentKind.PARAGRAPH_ADDED) {
            fresh.add(here);
        } else if (amendment.kind() == AmendmentKind.PARAGRAPH_REMOVED) {
            gone.add(here);
        }
    }

    private void byNumber(Set<String> gone, Set<String> fresh) {
        List<String> same = new ArrayList<>();
        for (var name : pairing.former.keySet()) {
            if (pairing.latter.containsKey(name)
                    && !pairing.isLinkedFormer(name)
                    && !pairing.isLinkedLatter(name)
                    && !gone.contains(name)
                    && !fresh.contains(name)) {
                same.add(name);
            }
        }
        same.forEach(name -> pairing.link(name, name, RecognisedBy.NUMBER));
    }

    private boolean textsUnknown(String from, String to) {
        return Contents.key(pairing.former.get(from)) == null || Contents.key(pairing.latter.get(to)) == null;
    }

    private static String summary(Paragraph paragraph) {
        return paragraph.summary() == null
                ? null
                : Substance.of(paragraph.summary().ja());
    }
}
