package org.minaoshi.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.standard.ProvisionFact;

/**
 * A considered edition and those before it, as far back as the citations reach: enough to say what a citation means today.
 *
 * @param editions oldest first; the last is the one considered
 * @param elsewhere cited provisions that none of these editions knows, as another edition has them
 */
record Lineage(List<EditionText> editions, Map<String, ProvisionFact> elsewhere) {

    EditionText considered() {
        return editions.get(editions.size() - 1);
    }

    /**
     * What the citation means in the considered edition: its designation, carried along wherever a later edition moved the provision. Nothing where it is
     * pinned to an edition that is not one of these, since that text came after.
     */
    List<String> carried(CitationFact citation) {
        return home(citation).map(home -> carried(citation.designation(), home)).orElse(List.of());
    }

    private List<String> carried(String designation, int home) {
        var designations = List.of(designation);
        for (var later : editions.subList(home + 1, editions.size())) {
            designations = designations.stream()
                    .flatMap(moved -> later.moves().getOrDefault(moved, List.of(moved)).stream())
                    .distinct()
                    .toList();
        }
        return designations;
    }

    /** The edition a citation speaks of: the one it names, or the newest that has the provision in force. */
    private Optional<Integer> home(CitationFact citation) {
        if (citation.edition() != null) {
            return newest(text -> text.edition().equals(citation.edition()));
        }
        return newest(text -> text.hasActive(citation.designation())).or(() -> Optional.of(editions.size() - 1));
    }

    private Optional<Integer> newest(Predicate<EditionText> wanted) {
        return IntStream.iterate(editions.size() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> wanted.test(editions.get(index)))
                .boxed()
                .findFirst();
    }

    /** The provision as the newest of these editions has it that knows it. */
    Optional<ProvisionFact> known(String designation) {
        return Stream.concat(
                        IntStream.iterate(editions.size() - 1, index -> index >= 0, index -> index - 1)
                                .mapToObj(index -> editions.get(index).provisions()),
                        Stream.of(elsewhere))
                .map(provisions -> provisions.get(designation))
                .filter(provision -> provision != null)
                .findFirst();
    }
}
