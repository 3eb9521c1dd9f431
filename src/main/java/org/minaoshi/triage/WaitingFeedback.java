package org.minaoshi.triage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What waits for a disposition.
 *
 * @param oldest when the one that waits longest was submitted; null where nothing waits
 */
public record WaitingFeedback(long waiting, Instant oldest, List<OfReview> reviews) {

    /** What counts for one review. */
    public record OfReview(String checklist, int fiscalYear, long waiting, Instant oldest) {}

    static WaitingFeedback of(List<OfReview> reviews) {
        return new WaitingFeedback(
                reviews.stream().mapToLong(OfReview::waiting).sum(),
                reviews.stream()
                        .map(OfReview::oldest)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                reviews);
    }
}
