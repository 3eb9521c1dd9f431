package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** Reads an edition, and older ones only where a citation reaches back to one. */
@ApplicationScoped
class Lineages {

    final StandardService standards;

    Lineages(StandardService standards) {
        this.standards = standards;
    }

    /**
     * @param edition a registered one
     * @param citations of that standard
     */
    Lineage read(StandardEditionResponse edition, List<Citation> citations, Editions editions) {
        var registered = editions.of(edition.standard());
        int last = editions.place(edition.standard(), edition.edition());
        int first = firstNeeded(registered.subList(0, last + 1), citations, editions.text(edition));
        var texts = IntStream.rangeClosed(first, last)
                .mapToObj(at -> editions.text(registered.get(at)))
                .toList();
        return completed(new Lineage(texts, Map.of()), citations);
    }

    /** Back to the oldest edition a citation is pinned to; to the very first where one speaks of a provision that is not in force here. */
    private static int firstNeeded(
            List<StandardEditionResponse> registered, List<Citation> citations, EditionText text) {
        if (citations.stream()
                .anyMatch(citation -> citation.edition() == null && !text.hasActive(citation.designation()))) {
            return 0;
        }
        var pinned = citations.stream().map(Citation::edition).collect(Collectors.toSet());
        return IntStream.range(0, registered.size())
                .filter(index -> pinned.contains(registered.get(index).edition()))
                .findFirst()
                .orElse(registered.size() - 1);
    }

    /** With the provisions that only other editions know. */
    private Lineage completed(Lineage lineage, List<Citation> citations) {
        var unknown = citations.stream()
                .flatMap(citation -> lineage.carried(citation).stream())
                .filter(designation -> lineage.name(designation).isEmpty())
                .collect(Collectors.toSet());
        return unknown.isEmpty()
                ? lineage
                : new Lineage(
                        lineage.editions(),
                        standards.newest(lineage.considered().standard(), unknown));
    }
}
