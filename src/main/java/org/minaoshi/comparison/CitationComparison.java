package org.minaoshi.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minaoshi.checklist.ItemResponse.Cited;
import org.minaoshi.checklist.WholeItem;

/** Which citations an item gained and lost, and which now name another edition of the standard, or one where they named none. */
final class CitationComparison {

    private record Provision(String standard, String designation) {}

    static List<FieldChange> of(WholeItem former, WholeItem latter) {
        Map<Provision, Deque<Cited>> after = new LinkedHashMap<>();
        latter.citations().forEach(cited -> after.computeIfAbsent(provision(cited), first -> new ArrayDeque<>())
                .add(cited));
        List<FieldChange> changes = new ArrayList<>();
        for (var cited : former.citations()) {
            var same = after.getOrDefault(provision(cited), new ArrayDeque<>());
            if (same.isEmpty()) {
                changes.add(change(Change.REMOVED, place(former, cited), null));
                continue;
            }
            var now = same.remove(cited) ? cited : same.poll();
            if (!Objects.equals(now.edition(), cited.edition())) {
                changes.add(change(Change.CHANGED, place(former, cited), place(latter, now)));
            }
        }
        after.values()
                .forEach(left -> left.forEach(cited -> changes.add(change(Change.ADDED, null, place(latter, cited)))));
        return changes;
    }

    private static FieldChange change(Change change, Place from, Place to) {
        return FieldChange.of(Field.CITATION, change, Weight.SUBSTANCE, from, to, null, null);
    }

    private static Provision provision(Cited cited) {
        return new Provision(cited.standard(), cited.provision());
    }

    /** The target as {@code standard:provision}, with {@code @edition} where one is named. */
    private static Place place(WholeItem item, Cited cited) {
        var edition = cited.edition() == null ? "" : "@" + cited.edition();
        return new Place(String.valueOf(item.number()), null, cited.standard() + ":" + cited.provision() + edition);
    }

    private CitationComparison() {}
}
