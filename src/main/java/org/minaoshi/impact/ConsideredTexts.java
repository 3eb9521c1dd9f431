package org.minaoshi.impact;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.checklist.Review;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** Reads what the engine works on: the editions a review considers, and what its checklist cites in them. */
@ApplicationScoped
class ConsideredTexts {

    final ConsideredEditions consideredEditions;
    final ChecklistService checklists;
    final StandardService standards;
    final Lineages lineages;

    ConsideredTexts(
            ConsideredEditions consideredEditions,
            ChecklistService checklists,
            StandardService standards,
            Lineages lineages) {
        this.consideredEditions = consideredEditions;
        this.checklists = checklists;
        this.standards = standards;
        this.lineages = lineages;
    }

    /** A considered edition and what the checklist cites in it. */
    record Considered(EditionText text, List<Cited> cited) {}

    /** By standard, then in the order in which the editions were registered. */
    List<ConsideredEdition> editions(UUID determination) {
        return consideredEditions.of(determination).stream()
                .collect(Collectors.groupingBy(ConsideredEditions.Row::standard))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> inOrder(entry.getValue(), standards.editions(entry.getKey())))
                .toList();
    }

    private static Stream<ConsideredEdition> inOrder(
            List<ConsideredEditions.Row> considered, List<StandardEditionResponse> registered) {
        var rows = considered.stream().collect(toMap(ConsideredEditions.Row::edition, Function.identity()));
        return registered.stream()
                .filter(edition -> rows.containsKey(edition.edition()))
                .map(edition -> new ConsideredEdition(
                        edition.standard(),
                        edition.edition(),
                        edition.label(),
                        rows.get(edition.edition()).consideredAt()));
    }

    /** In the order of {@link #editions}. */
    List<Considered> of(Review review) {
        var citations = citations(review);
        return editions(review.id()).stream()
                .map(edition -> read(edition.standard(), edition.edition(), citations))
                .toList();
    }

    /** Empty where the review does not consider that edition. */
    Optional<Considered> find(Review review, String standard, String edition) {
        return consideredEditions.of(review.id()).stream()
                .filter(row -> row.standard().equals(standard) && row.edition().equals(edition))
                .findFirst()
                .map(row -> read(standard, edition, citations(review)));
    }

    private List<CitationFact> citations(Review review) {
        return checklists.citations(review.checklist(), review.checklistEdition());
    }

    private Considered read(String standard, String edition, List<CitationFact> all) {
        var citations = all.stream()
                .filter(citation -> citation.standard().equals(standard))
                .toList();
        var lineage = lineages.read(standard, edition, citations);
        return new Considered(lineage.considered(), Cited.of(citations, lineage));
    }
}
