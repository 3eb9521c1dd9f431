package org.minaoshi.feedback;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much feedback counts for a year's review, exactly.
 *
 * @param waiting how much of the total has no disposition yet
 * @param byItem by the number of the item; one entry may be about several items, or about none
 */
public record FeedbackCounts(
        long total,
        long waiting,
        Map<String, Long> byKind,
        Map<String, Long> byOrganisationKind,
        Map<String, Long> byDisposition,
        Map<Integer, Long> byItem) {

    enum Dimension {
        TOTAL,
        KIND,
        ORGANISATION_KIND,
        DISPOSITION,
        ITEM
    }

    /** @param value null of the total, and of what has no disposition */
    record Count(Dimension dimension, String value, long entries) {}

    static FeedbackCounts of(List<Count> counts) {
        var total = 0L;
        var waiting = 0L;
        var kinds = new TreeMap<String, Long>();
        var organisationKinds = new TreeMap<String, Long>();
        var dispositions = new TreeMap<String, Long>();
        var items = new TreeMap<Integer, Long>();
        for (var count : counts) {
            switch (count.dimension()) {
                case TOTAL -> total = count.entries();
                case KIND -> kinds.put(count.value(), count.entries());
                case ORGANISATION_KIND -> organisationKinds.put(count.value(), count.entries());
                case ITEM -> items.put(Integer.valueOf(count.value()), count.entries());
                case DISPOSITION -> {
                    if (count.value() == null) {
                        waiting = count.entries();
                    } else {
                        dispositions.put(count.value(), count.entries());
                    }
                }
            }
        }
        return new FeedbackCounts(total, waiting, kinds, organisationKinds, dispositions, items);
    }
}
