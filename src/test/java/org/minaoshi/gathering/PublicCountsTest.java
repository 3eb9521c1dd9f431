package org.minaoshi.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minaoshi.feedback.FeedbackCounts;
import org.minaoshi.record.Snapshot.FeedbackCount;

/** Law 14: counts under three are not shown as numbers. */
class PublicCountsTest {

    @Test
    void tellsEachThingInATableOfItsOwn() {
        var counts = new FeedbackCounts(
                30,
                0,
                Map.of("USAGE", 10L, "REQUEST", 5L, "INCIDENT", 5L, "REMARK", 5L, "QUESTION", 5L),
                Map.of("INSTITUTION", 24L, "PAYMENT_AGENT", 6L),
                Map.of("NOTED", 30L),
                Map.of(3, 2L, 22, 7L));

        var told = PublicCounts.of(counts);

        assertThat(told).startsWith(new FeedbackCount("TOTAL", null, 30));
        assertThat(told)
                .filteredOn(count -> count.by().equals("KIND"))
                .extracting(FeedbackCount::count)
                .containsExactlyInAnyOrder(10, 5, 5, 5, 5);
        assertThat(told)
                .filteredOn(count -> count.by().equals("ORGANISATION_KIND"))
                .as("none from associations and others is a small count, and the next larger would give it away")
                .containsExactlyInAnyOrder(
                        new FeedbackCount("ORGANISATION_KIND", "INSTITUTION", 24),
                        new FeedbackCount("ORGANISATION_KIND", "PAYMENT_AGENT", null),
                        new FeedbackCount("ORGANISATION_KIND", "ASSOCIATION", null),
                        new FeedbackCount("ORGANISATION_KIND", "OTHER", null));
        assertThat(told)
                .filteredOn(count -> count.by().equals("ITEM"))
                .as("what has no total can be left out alone")
                .containsExactly(new FeedbackCount("ITEM", "22", 7));
    }

    @Test
    void doesNotTellASmallTotal() {
        var told = PublicCounts.of(new FeedbackCounts(
                2, 0, Map.of("USAGE", 2L), Map.of("INSTITUTION", 2L), Map.of("NOTED", 2L), Map.of(3, 2L)));

        assertThat(told).isNotEmpty().allSatisfy(count -> assertThat(count.count())
                .isNull());
    }

    @Test
    void saysNothingOfWhatNobodySubmitted() {
        assertThat(PublicCounts.of(new FeedbackCounts(0, 0, Map.of(), Map.of(), Map.of(), Map.of())))
                .isEmpty();
    }
}
