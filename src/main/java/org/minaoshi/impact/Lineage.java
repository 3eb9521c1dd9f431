package org.minaoshi.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.minaoshi.standard.ProvisionFact;
import org.minaoshi.standard.WholeProvision;

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
    List<String> carried(Citation citation) {
        return home(citation)
                .map(home -> carried(citation.designation(), later(home)))
                .orElse(List.of());
    }

    /** Where a provision stands after editions that came later, oldest first. */
    static List<String> carried(String designation, List<EditionText> later) {
        var designations = List.of(designation);
        for (var text : later) {
            designations = designations.stream()
                    .flatMap(moved -> text.moves().onward(moved).stream())
                    .distinct()
                    .toList();
        }
        return designations;
    }

    /** The editions after the one a citation speaks of, oldest first; none where it speaks of none of these. */
    List<EditionText> since(Citation citation) {
        return home(citation).map(this::later).orElse(List.of());
    }

    private List<EditionText> later(int home) {
        return editions.subList(home + 1, editions.size());
    }

    /** The edition a citation speaks of: the one it names, or the newest that has the provision in force. */
    private Optional<Integer> home(Citation citation) {
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

    /** Whether the number means nothing any more in the considered edition: retired there, or no longer there though everything of it is registered. */
    boolean hasEnded(String designation) {
        return considered().hasRetired(designation) || gone(designation).isPresent();
    }

    /** A provision that stood in an earlier of these editions and is not in the considered one, of which everything is registered; as it was last. */
    Optional<WholeProvision> gone(String designation) {
        return considered().whole().isComplete() && !considered().knows(designation)
                ? newest(text -> text.knows(designation))
                        .map(index -> editions.get(index).whole().provisions().get(designation))
                : Optional.empty();
    }

    /** How the newest of these editions calls the provision that knows it; empty where none is known to. */
    Optional<Cited.Name> name(String designation) {
        return newest(text -> text.knows(designation))
                .map(index -> editions.get(index).whole().provisions().get(designation))
                .map(provision -> new Cited.Name(provision.title(), provision.sortKey()))
                .or(() -> Optional.ofNullable(elsewhere.get(designation))
                        .map(provision -> new Cited.Name(provision.title(), provision.sortKey())));
    }
}
