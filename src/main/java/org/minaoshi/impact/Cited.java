package org.minaoshi.impact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minaoshi.platform.LocalizedText;

/**
 * A provision of the considered edition that the checklist cites, and the items that do.
 *
 * @param title null where no edition known here says
 * @param items by number
 */
record Cited(String designation, LocalizedText title, String sortKey, List<Impact.Item> items) {

    record Name(LocalizedText title, String sortKey) {}

    /** Every provision the citations come to in that edition, in the standard's own order. Citations of other standards are passed over. */
    static List<Cited> of(Collection<Citation> citations, Lineage lineage) {
        Map<String, TreeMap<Integer, Impact.Item>> items = new TreeMap<>();
        for (var citation : citations) {
            if (citation.standard().equals(lineage.considered().standard())) {
                for (var designation : lineage.carried(citation)) {
                    items.computeIfAbsent(designation, none -> new TreeMap<>())
                            .put(citation.item().number(), citation.item());
                }
            }
        }
        return items.entrySet().stream()
                .map(entry -> of(entry.getKey(), List.copyOf(entry.getValue().values()), lineage))
                .sorted(Comparator.comparing(Cited::sortKey).thenComparing(Cited::designation))
                .toList();
    }

    private static Cited of(String designation, List<Impact.Item> items, Lineage lineage) {
        var name = lineage.name(designation).orElse(new Name(null, designation));
        return new Cited(designation, name.title(), name.sortKey(), items);
    }
}
