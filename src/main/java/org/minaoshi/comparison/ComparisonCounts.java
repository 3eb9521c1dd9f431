package org.minaoshi.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * How many entries of each kind and weight there are, and how the publisher's word and the finding agree; whatever there is none of is left out.
 *
 * @param agreements null for a checklist, of which nobody states anything
 */
record ComparisonCounts(Map<Kind, Integer> kinds, Map<Weight, Integer> weights, Map<Agreement, Integer> agreements) {

    static ComparisonCounts ofProvisions(List<ProvisionComparison> entries) {
        return new ComparisonCounts(
                count(entries, ProvisionComparison::kind, Kind.class),
                count(entries, ProvisionComparison::weight, Weight.class),
                count(entries, ProvisionComparison::agreement, Agreement.class));
    }

    static ComparisonCounts ofItems(List<ItemComparison> entries) {
        return new ComparisonCounts(
                count(entries, ItemComparison::kind, Kind.class),
                count(entries, ItemComparison::weight, Weight.class),
                null);
    }

    private static <T, E extends Enum<E>> Map<E, Integer> count(List<T> entries, Function<T, E> of, Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        entries.stream().map(of).filter(Objects::nonNull).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }
}
