package org.minaoshi.gathering;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackCounts;
import org.minaoshi.feedback.FeedbackKind;
import org.minaoshi.organisation.OrganisationKind;
import org.minaoshi.record.Snapshot.FeedbackCount;

/**
 * Law 14: what is told outside of how much was submitted. One table for each thing that is told, and never of two together, since from a table of two the
 * smaller could be taken away.
 */
final class PublicCounts {

    /** Empty where nothing was submitted. */
    static List<FeedbackCount> of(FeedbackCounts counts) {
        if (counts.total() == 0) {
            return List.of();
        }
        return Stream.of(
                        Stream.of(new FeedbackCount("TOTAL", null, HiddenCounts.alone(counts.total()))),
                        table("KIND", all(FeedbackKind.values(), counts.byKind())),
                        table("ORGANISATION_KIND", all(OrganisationKind.values(), counts.byOrganisationKind())),
                        table("DISPOSITION", all(DispositionKind.values(), counts.byDisposition())),
                        items(counts.byItem()))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<FeedbackCount> table(String by, Map<String, Long> counts) {
        return HiddenCounts.of(counts).entrySet().stream()
                .map(entry -> new FeedbackCount(by, entry.getKey(), entry.getValue()));
    }

    /** These have no total, since one entry may be about several items or none; an item that is not listed had fewer than three. */
    private static Stream<FeedbackCount> items(Map<Integer, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> HiddenCounts.alone(entry.getValue()) != null)
                .map(entry ->
                        new FeedbackCount("ITEM", entry.getKey().toString(), HiddenCounts.alone(entry.getValue())));
    }

    /** With noughts: that there was none is a small count like others. */
    private static Map<String, Long> all(Enum<?>[] values, Map<String, Long> counts) {
        var all = new LinkedHashMap<String, Long>();
        Arrays.stream(values).forEach(value -> all.put(value.name(), counts.getOrDefault(value.name(), 0L)));
        return all;
    }

    private PublicCounts() {}
}
