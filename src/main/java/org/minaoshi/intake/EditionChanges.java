package org.minaoshi.intake;

import java.util.Arrays;
import java.util.List;
import org.minaoshi.comparison.Agreement;
import org.minaoshi.comparison.Kind;
import org.minaoshi.comparison.ProvisionComparison;
import org.minaoshi.comparison.StandardComparison;
import org.minaoshi.standard.WholeStandardEdition;

/**
 * What would become of the provisions of the edition before.
 *
 * @param groups by what became of them, without the kinds of which there is none
 */
public record EditionChanges(String since, List<EditionChangeGroup> groups, EditionDifferences differing) {

    private static final int MOST_TOLD = 500;

    static EditionChanges between(WholeStandardEdition before, WholeStandardEdition edition) {
        var entries = StandardComparison.of(before, edition).entries();
        return new EditionChanges(
                before.edition().edition(),
                Arrays.stream(Kind.values())
                        .map(kind -> group(kind, entries))
                        .filter(group -> group.count() > 0)
                        .toList(),
                differing(entries));
    }

    private static EditionChangeGroup group(Kind kind, List<ProvisionComparison> entries) {
        var of = entries.stream().filter(entry -> entry.kind() == kind).toList();
        return new EditionChangeGroup(kind, of.size(), kind == Kind.UNCHANGED ? List.of() : told(of));
    }

    private static EditionDifferences differing(List<ProvisionComparison> entries) {
        var of = entries.stream()
                .filter(entry -> entry.agreement() == Agreement.DIFFERS)
                .toList();
        return new EditionDifferences(of.size(), told(of));
    }

    private static List<ChangedProvision> told(List<ProvisionComparison> entries) {
        return entries.stream().limit(MOST_TOLD).map(ChangedProvision::of).toList();
    }
}
