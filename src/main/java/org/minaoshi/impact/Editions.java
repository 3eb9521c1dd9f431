package org.minaoshi.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.minaoshi.standard.StandardEditionResponse;

/** The editions one request meets: which there are of each standard is read once, what is in them is kept by the room below. */
final class Editions {

    private final EditionTexts editionTexts;
    private final Map<String, List<StandardEditionResponse>> registered = new HashMap<>();
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
            int place = place(edition.standard(), edition.edition());
            known = editionTexts.read(
                    edition, place == 0 ? null : of(edition.standard()).get(place - 1));
            texts.put(edition, known);
        }
        return known;
    }

    /** The place of an edition in {@link #of}. */
    int place(String standard, String edition) {
        var all = of(standard);
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).edition().equals(edition))
                .findFirst()
                .orElseThrow();
    }

    /** As {@link EarlierJudgements.Tracing#isSame} promises. */
    boolean isSame(String standard, EarlierJudgements.ProvisionOf one, EarlierJudgements.ProvisionOf other) {
        int first = place(standard, one.edition());
        int second = place(standard, other.edition());
        return first <= second
                ? Lineage.carried(one.designation(), between(standard, first, second))
                        .contains(other.designation())
                : Lineage.carried(other.designation(), between(standard, second, first))
                        .contains(one.designation());
    }

    private List<EditionText> between(String standard, int first, int last) {
        return of(standard).subList(first + 1, last + 1).stream()
                .map(this::text)
                .toList();
    }
}
