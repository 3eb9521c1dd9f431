package org.minaoshi.comparison.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.minaoshi.checklist.ChecklistResponse;
import org.minaoshi.comparison.ChecklistComparison;
import org.minaoshi.comparison.ItemComparison;
import org.minaoshi.comparison.ProvisionComparison;
import org.minaoshi.comparison.StandardComparison;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.StandardResponse;

/**
 * What is to be set down: two editions of something, and what became of what.
 *
 * @param of the title of the standard or checklist
 * @param dated the day on which the later edition was registered, in Japan
 * @param digests of both editions, the earlier first
 * @param isPartial whether one of the two editions is registered only in part
 */
public record Comparison(
        LocalizedText of,
        LocalizedText publisher,
        LocalizedText since,
        LocalizedText until,
        List<LocalizedText> between,
        LocalDate dated,
        List<String> digests,
        boolean isPartial,
        List<Line> lines) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** @param entries those of the comparison that are asked for */
    public static Comparison of(
            StandardResponse standard, StandardComparison comparison, List<ProvisionComparison> entries) {
        var until = comparison.until();
        return new Comparison(
                standard.title(),
                standard.publisher(),
                comparison.since().label(),
                until.label(),
                comparison.between().stream().map(edition -> edition.label()).toList(),
                until.registeredAt().atZone(JAPAN).toLocalDate(),
                List.of(comparison.since().digest(), until.digest()),
                comparison.isPartial(),
                entries.stream().map(Line::of).toList());
    }

    /** @param entries those of the comparison that are asked for */
    public static Comparison of(
            ChecklistResponse checklist, ChecklistComparison comparison, List<ItemComparison> entries) {
        var until = comparison.until();
        return new Comparison(
                checklist.title(),
                checklist.publisher(),
                comparison.since().label(),
                until.label(),
                comparison.between().stream().map(edition -> edition.label()).toList(),
                until.registeredAt().atZone(JAPAN).toLocalDate(),
                List.of(comparison.since().digest(), until.digest()),
                false,
                entries.stream().map(Line::of).toList());
    }
}
