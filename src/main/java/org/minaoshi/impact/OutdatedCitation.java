package org.minaoshi.impact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A citation of a number that means nothing any more, or something that stands elsewhere now.
 *
 * @param provision as it is cited
 * @param edition as it is cited; left out where the checklist prints none
 * @param since the edition that retired or moved it, as far back as anybody knows
 * @param successors where it stands now, in several places where it was split; empty where it was retired
 */
public record OutdatedCitation(int item, String provision, String edition, String since, List<String> successors) {

    static List<OutdatedCitation> of(Collection<Citation> citations, Lineage lineage) {
        return citations.stream()
                .flatMap(citation -> outdated(citation, lineage).stream())
                .toList();
    }

    private static Optional<OutdatedCitation> outdated(Citation citation, Lineage lineage) {
        var now = lineage.carried(citation).stream()
                .filter(designation -> !lineage.hasEnded(designation))
                .toList();
        return lineage.carried(citation).isEmpty() || now.contains(citation.designation())
                ? Optional.empty()
                : Optional.of(new OutdatedCitation(
                        citation.item().number(),
                        citation.designation(),
                        citation.edition(),
                        ended(citation, lineage),
                        now));
    }

    private static String ended(Citation citation, Lineage lineage) {
        return lineage.since(citation).stream()
                .filter(text -> text.moves().hasMoved(citation.designation())
                        || text.hasRetired(citation.designation())
                        || text.whole().isComplete() && !text.knows(citation.designation()))
                .findFirst()
                .orElse(lineage.considered())
                .edition();
    }
}
