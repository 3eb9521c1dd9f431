package org.minaoshi.checklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minaoshi.checklist.RegisterChecklistEditionRequest.CitationEntry;
import org.minaoshi.standard.ProvisionFact;

/** What an edition's citations point to, looked up together. */
final class CitedProvisions {

    /** Where provisions are looked up: the room {@code standard}, or a test. */
    interface Catalogue {
        boolean knowsStandard(String standard);

        boolean knowsEdition(String standard, String edition);

        Map<String, ProvisionFact> newest(String standard, Collection<String> writings);

        Map<String, ProvisionFact> provisions(String standard, String edition, Collection<String> writings);
    }

    private record Source(String standard, String edition) {}

    private final Catalogue catalogue;
    private final Map<Source, Map<String, ProvisionFact>> facts = new HashMap<>();

    CitedProvisions(Catalogue catalogue, List<CitationEntry> citations) {
        this.catalogue = catalogue;
        citations.stream()
                .collect(Collectors.groupingBy(
                        CitedProvisions::source, Collectors.mapping(CitationEntry::provision, Collectors.toSet())))
                .forEach((source, writings) -> facts.put(
                        source,
                        source.edition() == null
                                ? catalogue.newest(source.standard(), writings)
                                : catalogue.provisions(source.standard(), source.edition(), writings)));
    }

    Optional<ProvisionFact> find(CitationEntry citation) {
        return Optional.ofNullable(facts.get(source(citation)).get(citation.provision()));
    }

    /** Which member of a citation that leads nowhere is the first that is unknown. */
    String unknownMember(CitationEntry citation) {
        if (!catalogue.knowsStandard(citation.standard())) {
            return "standard";
        }
        return citation.edition() != null && !catalogue.knowsEdition(citation.standard(), citation.edition())
                ? "edition"
                : "provision";
    }

    private static Source source(CitationEntry citation) {
        return new Source(citation.standard(), citation.edition());
    }
}
