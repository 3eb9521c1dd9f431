package org.minaoshi.impact;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;

/**
 * A citation that names an older edition than the one considered: the item speaks of a text that was followed by others.
 *
 * @param provision as it is cited
 * @param edition as it is cited
 * @param since what each later edition did with it, oldest first, up to the considered one; several of one edition where that split it
 */
public record PinnedCitation(int item, String provision, String edition, List<Since> since) {

    /**
     * @param provision as it is called in that edition
     * @param amendments the kinds of what that edition states, each once
     */
    public record Since(String edition, String provision, CoverageState state, List<AmendmentKind> amendments) {}

    static List<PinnedCitation> of(Collection<Citation> citations, Lineage lineage) {
        return citations.stream()
                .filter(citation ->
                        citation.edition() != null && !lineage.since(citation).isEmpty())
                .map(citation -> new PinnedCitation(
                        citation.item().number(),
                        citation.designation(),
                        citation.edition(),
                        since(citation, lineage.since(citation))))
                .toList();
    }

    private static List<Since> since(Citation citation, List<EditionText> later) {
        return IntStream.range(0, later.size())
                .boxed()
                .flatMap(last -> Lineage.carried(citation.designation(), later.subList(0, last + 1)).stream()
                        .map(designation -> since(designation, later.get(last))))
                .toList();
    }

    private static Since since(String designation, EditionText text) {
        return new Since(
                text.edition(),
                designation,
                text.whole().isComplete() && !text.knows(designation)
                        ? CoverageState.RETIRED
                        : Coverage.state(designation, text, false),
                text.amendments(designation).stream()
                        .map(AmendmentResponse::kind)
                        .distinct()
                        .toList());
    }
}
