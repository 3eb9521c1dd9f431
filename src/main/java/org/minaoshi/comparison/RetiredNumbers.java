package org.minaoshi.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** Numbers that mean nothing in either edition, as far as they show. */
final class RetiredNumbers {

    /** @param placedFormer those of the earlier edition that are told already, with what left or took them */
    static List<ProvisionComparison> in(
            WholeStandardEdition since,
            WholeStandardEdition until,
            Set<String> placedFormer,
            Set<String> placedLatter,
            boolean statesAnything) {
        Set<String> names = new LinkedHashSet<>();
        waiting(since, placedFormer).forEach(names::add);
        waiting(until, placedLatter).forEach(names::add);
        return names.stream()
                .map(name -> entry(
                        waiting(since, placedFormer, name),
                        waiting(until, placedLatter, name),
                        isUnknown(since, until, name),
                        statesAnything))
                .toList();
    }

    private static Stream<String> waiting(WholeStandardEdition edition, Set<String> placed) {
        return edition.provisions().values().stream()
                .filter(WholeProvision::isRetired)
                .map(WholeProvision::designation)
                .filter(name -> !placed.contains(name));
    }

    private static List<WholeProvision> waiting(WholeStandardEdition edition, Set<String> placed, String name) {
        return edition.find(name)
                .filter(provision -> provision.isRetired() && !placed.contains(name))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether one of them, which holds only part, may have given it a meaning. */
    private static boolean isUnknown(WholeStandardEdition since, WholeStandardEdition until, String name) {
        return since.find(name).isEmpty() && !since.isComplete()
                || until.find(name).isEmpty() && !until.isComplete();
    }

    private static ProvisionComparison entry(
            List<WholeProvision> former, List<WholeProvision> latter, boolean isUnknown, boolean statesAnything) {
        var kind = isUnknown ? Kind.UNKNOWN : Kind.UNCHANGED;
        return new ProvisionComparison(
                kind,
                Kind.UNKNOWN,
                kind,
                statesAnything ? Agreement.UNKNOWN : Agreement.UNSTATED,
                isUnknown ? Weight.UNKNOWN : null,
                former.isEmpty() || latter.isEmpty() ? Set.of() : Set.of(RecognisedBy.NUMBER),
                former,
                latter,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private RetiredNumbers() {}
}
