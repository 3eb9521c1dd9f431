package org.minaoshi.comparison;

import java.util.List;
import org.minaoshi.checklist.WholeItem;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.Page;

/**
 * A page of a comparison of two editions of a checklist.
 *
 * @param counts of the whole comparison, whatever is filtered
 */
record ChecklistComparisonResponse(
        String checklist,
        ComparedEdition since,
        ComparedEdition until,
        List<ComparedEdition> between,
        ComparisonCounts counts,
        List<Entry> items,
        String nextPageToken) {

    record Entry(
            Kind kind,
            Weight weight,
            RecognisedBy recognisedBy,
            Side former,
            Side latter,
            Side between,
            List<FieldChange> fields,
            List<Integer> candidates) {

        static Entry of(ItemComparison entry) {
            return new Entry(
                    entry.kind(),
                    entry.weight(),
                    entry.recognisedBy(),
                    Side.of(entry.former()),
                    Side.of(entry.latter()),
                    Side.of(entry.between()),
                    entry.fields(),
                    entry.candidates());
        }
    }

    record Side(int number, LocalizedText title, String digest) {
        static Side of(WholeItem item) {
            return item == null ? null : new Side(item.number(), item.title(), item.digest());
        }
    }

    static ChecklistComparisonResponse of(ChecklistComparison comparison, Page<ItemComparison> page) {
        return new ChecklistComparisonResponse(
                comparison.until().checklist(),
                ComparedEdition.of(comparison.since()),
                ComparedEdition.of(comparison.until()),
                comparison.between().stream().map(ComparedEdition::of).toList(),
                ComparisonCounts.ofItems(comparison.entries()),
                page.items().stream().map(Entry::of).toList(),
                page.nextPageToken());
    }
}
