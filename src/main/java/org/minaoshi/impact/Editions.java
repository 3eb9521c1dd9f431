package org.minaoshi.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minaoshi.standard.StandardEditionResponse;

/** The editions one request meets: which there are of each standard is read once, what is in them is kept by the room below. */
final class Editions {

    private final EditionTexts editionTexts;
    private final Map<String, List<StandardEditionResponse>> registered = new HashMap<>();
    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private final Map<String, List<Names.Edition>> named = new HashMap<>();
    private final Map<StandardEditionResponse, EditionText> texts = new HashMap<>();

    Editions(EditionTexts editionTexts) {
        this.editionTexts = editionTexts;
    }

    /** In the order in which they were registered. */
    List<StandardEditionResponse> of(String standard) {
        return registered.computeIfAbsent(standard, editionTexts::editions);
    }

    EditionText text(StandardEditionResponse edition) {
        var known = texts.get(edition);
        if (known == null) {
            known = editionTexts.read(edition, before(edition));
            texts.put(edition, known);
        }
        return known;
    }

    private StandardEditionResponse before(StandardEditionResponse edition) {
        int place = place(edition.standard(), edition.edition());
        return place == 0 ? null : of(edition.standard()).get(place - 1);
    }

    /** The place of an edition in {@link #of}. */
    int place(String standard, String edition) {
        return places.computeIfAbsent(standard, this::placed).get(edition);
    }

    private Map<String, Integer> placed(String standard) {
        Map<String, Integer> placed = new HashMap<>();
        of(standard).forEach(edition -> placed.put(edition.edition(), placed.size()));
        return placed;
    }

    /** As {@link EarlierJudgements.Tracing#names} promises. */
    Names names(String standard, EarlierJudgements.ProvisionOf provision, Set<String> editions) {
        int at = place(standard, provision.edition());
        var places =
                editions.stream().mapToInt(edition -> place(standard, edition)).summaryStatistics();
        int first = Math.min(at, places.getMin());
        int last = Math.max(at, places.getMax());
        return Names.of(provision.designation(), named(standard).subList(first, last + 1), at - first);
    }

    private List<Names.Edition> named(String standard) {
        return named.computeIfAbsent(standard, asked -> of(asked).stream()
                .map(edition ->
                        new Names.Edition(edition.edition(), () -> editionTexts.moves(edition, before(edition))))
                .toList());
    }
}
