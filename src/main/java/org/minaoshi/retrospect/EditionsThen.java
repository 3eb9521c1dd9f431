package org.minaoshi.retrospect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.checklist.ItemFact;
import org.minaoshi.retrospect.ItemAsOf.CitedProvision;
import org.minaoshi.standard.ProvisionFact;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** Which editions were in force, and what citations led to in them. */
@ApplicationScoped
class EditionsThen {

    final ChecklistService checklists;
    final StandardService standards;

    EditionsThen(ChecklistService checklists, StandardService standards) {
        this.checklists = checklists;
        this.standards = standards;
    }

    Succession<ChecklistEditionResponse> ofChecklist(String checklist, Viewpoint viewpoint) {
        return Succession.of(
                checklists.editions(checklist),
                ChecklistEditionResponse::published,
                ChecklistEditionResponse::registeredAt,
                viewpoint);
    }

    Succession<StandardEditionResponse> ofStandard(String standard, Viewpoint viewpoint) {
        return Succession.of(
                standards.editions(standard),
                StandardEditionResponse::published,
                StandardEditionResponse::registeredAt,
                viewpoint);
    }

    /** By code. */
    Map<String, Succession<StandardEditionResponse>> ofCited(List<CitationFact> citations, Viewpoint viewpoint) {
        return citations.stream()
                .map(CitationFact::standard)
                .distinct()
                .collect(toMap(
                        standard -> standard,
                        standard -> ofStandard(standard, viewpoint),
                        (one, same) -> one,
                        TreeMap::new));
    }

    List<ItemAsOf> items(List<ItemFact> items, List<CitationFact> citations, Viewpoint viewpoint) {
        var cited = citations.stream()
                .collect(groupingBy(CitationFact::item, mapping(reading(citations, viewpoint), toList())));
        return items.stream()
                .map(item -> new ItemAsOf(item.number(), item.title(), cited.getOrDefault(item.number(), List.of())))
                .toList();
    }

    List<CitationAsOf> citations(List<CitationFact> citations, Viewpoint viewpoint) {
        var reading = reading(citations, viewpoint);
        return citations.stream()
                .map(citation -> CitationAsOf.of(citation, reading.apply(citation)))
                .toList();
    }

    private Function<CitationFact, CitedProvision> reading(List<CitationFact> citations, Viewpoint viewpoint) {
        var editions = ofCited(citations, viewpoint);
        var provisions = provisions(citations, editions);
        return citation -> cited(citation, edition(citation, editions), provisions);
    }

    private record Read(String standard, String edition) {}

    /** One query for each edition that anything is read in. */
    private Map<Read, Map<String, ProvisionFact>> provisions(
            List<CitationFact> citations, Map<String, Succession<StandardEditionResponse>> editions) {
        return citations.stream()
                .filter(citation -> edition(citation, editions).isPresent())
                .collect(groupingBy(
                        citation -> new Read(
                                citation.standard(), edition(citation, editions).orElseThrow()),
                        mapping(CitationFact::designation, toSet())))
                .entrySet()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        read -> standards.provisions(
                                read.getKey().standard(), read.getKey().edition(), read.getValue())));
    }

    private static Optional<String> edition(
            CitationFact citation, Map<String, Succession<StandardEditionResponse>> editions) {
        return citation.edition() != null
                ? Optional.of(citation.edition())
                : Optional.ofNullable(editions.get(citation.standard()).inForce())
                        .map(StandardEditionResponse::edition);
    }

    private static CitedProvision cited(
            CitationFact citation, Optional<String> edition, Map<Read, Map<String, ProvisionFact>> provisions) {
        var found = edition.map(
                read -> provisions.get(new Read(citation.standard(), read)).get(citation.designation()));
        return new CitedProvision(
                citation.standard(),
                citation.designation(),
                edition.orElse(null),
                citation.edition() != null,
                edition.isEmpty() ? ItemAsOf.State.NO_EDITION : state(found),
                found.map(ProvisionFact::title).orElse(null));
    }

    private static ItemAsOf.State state(Optional<ProvisionFact> found) {
        return found.map(provision -> provision.retired() ? ItemAsOf.State.RETIRED : ItemAsOf.State.STANDS)
                .orElse(ItemAsOf.State.NOT_THERE);
    }
}
