package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** Reads an edition as far as citations ask about it, and older editions only where a citation reaches back to one. */
@ApplicationScoped
class Lineages {

    final StandardService standards;

    Lineages(StandardService standards) {
        this.standards = standards;
    }

    /** @param edition a registered one */
    Lineage read(String standard, String edition, List<CitationFact> citations) {
        return lineage(upTo(standards.editions(standard), edition), citations);
    }

    private Lineage lineage(List<StandardEditionResponse> registered, List<CitationFact> citations) {
        var designations = citations.stream().map(CitationFact::designation).collect(Collectors.toSet());
        var texts = new HashMap<Integer, EditionText>();
        int last = registered.size() - 1;
        texts.put(last, text(registered.get(last), designations));
        int first = firstNeeded(registered, citations, texts.get(last));
        IntStream.range(first, last).forEach(index -> texts.put(index, text(registered.get(index), designations)));
        var editions = IntStream.rangeClosed(first, last).mapToObj(texts::get).toList();
        return completed(new Lineage(editions, Map.of()), citations);
    }

    /** Back to the oldest edition a citation is pinned to; to the very first where one speaks of a provision that is not in force here. */
    private static int firstNeeded(
            List<StandardEditionResponse> registered, List<CitationFact> citations, EditionText text) {
        if (citations.stream()
                .anyMatch(citation -> citation.edition() == null && !text.hasActive(citation.designation()))) {
            return 0;
        }
        var pinned = citations.stream().map(CitationFact::edition).collect(Collectors.toSet());
        return IntStream.range(0, registered.size())
                .filter(index -> pinned.contains(registered.get(index).edition()))
                .findFirst()
                .orElse(registered.size() - 1);
    }

    /** With the provisions that the citations were carried to, and those that only other editions know. */
    private Lineage completed(Lineage lineage, List<CitationFact> citations) {
        var text = lineage.considered();
        var designations = citations.stream()
                .flatMap(citation -> lineage.carried(citation).stream())
                .collect(Collectors.toSet());
        var carried = text.provisions().keySet().containsAll(designations)
                ? text.provisions()
                : standards.provisions(text.standard(), text.edition(), designations);
        var editions = Stream.concat(
                        lineage.editions().stream().limit(lineage.editions().size() - 1L),
                        Stream.of(text.with(carried)))
                .toList();
        var found = new Lineage(editions, Map.of());
        var unknown = designations.stream()
                .filter(designation -> found.known(designation).isEmpty())
                .collect(Collectors.toSet());
        return unknown.isEmpty() ? found : new Lineage(editions, standards.newest(text.standard(), unknown));
    }

    private EditionText text(StandardEditionResponse edition, Set<String> designations) {
        return EditionText.of(
                edition.standard(),
                edition.edition(),
                edition.amendmentsStated() == AmendmentsStated.COMPLETE,
                standards.provisions(edition.standard(), edition.edition(), designations),
                standards.amendments(edition.standard(), edition.edition()));
    }

    private static List<StandardEditionResponse> upTo(List<StandardEditionResponse> registered, String edition) {
        int index = IntStream.range(0, registered.size())
                .filter(at -> registered.get(at).edition().equals(edition))
                .findFirst()
                .orElseThrow();
        return registered.subList(0, index + 1);
    }
}
