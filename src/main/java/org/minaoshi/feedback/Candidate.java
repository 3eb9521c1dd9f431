package org.minaoshi.feedback;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.minaoshi.platform.ProblemType;

/**
 * Feedback that a disposition is about to be given to, with all that the rules of triage ask of it, so that a thousand are weighed after one query.
 *
 * @param present what was said of it so far; null where nothing was
 * @param ownWords whether whoever triages now has written any of its versions
 * @param original whether something else is a duplicate of it
 */
record Candidate(
        UUID id,
        String trackingNumber,
        Review review,
        FeedbackStatus status,
        long version,
        DispositionKind present,
        Long dispositionVersion,
        boolean ownWords,
        boolean original) {

    record Review(String checklist, int fiscalYear) implements Comparable<Review> {

        @Override
        public int compareTo(Review other) {
            return Comparator.comparing(Review::checklist)
                    .thenComparing(Review::fiscalYear)
                    .compare(this, other);
        }
    }

    /** The rules of {@link FeedbackService#triage}, and that what has a disposition keeps it unless it is to be replaced. */
    Optional<ProblemType> refusal(
            TriageFeedbackRequest said, boolean replace, Predicate<Review> open, Candidate originalOfAll) {
        if (!open.test(review)) {
            return Optional.of(FeedbackProblems.REVIEW_CLOSED);
        }
        if (status == FeedbackStatus.WITHDRAWN) {
            return Optional.of(FeedbackProblems.WITHDRAWN);
        }
        if (ownWords) {
            return Optional.of(FeedbackProblems.FOUR_EYES);
        }
        if (present != null && !replace) {
            return Optional.of(FeedbackProblems.TRIAGED);
        }
        return said.duplicateOf() == null ? Optional.empty() : refusalToRepeat(originalOfAll);
    }

    /** What {@code duplicateOf} names has said something itself. */
    boolean canBeRepeated() {
        return status != FeedbackStatus.WITHDRAWN;
    }

    boolean isDuplicate() {
        return present == DispositionKind.DUPLICATE;
    }

    Weighed.Change change() {
        return new Weighed.Change(id, version, dispositionVersion);
    }

    private Optional<ProblemType> refusalToRepeat(Candidate first) {
        if (first.id.equals(id) || !first.review.checklist().equals(review.checklist())) {
            return Optional.of(FeedbackProblems.ORIGINAL_UNKNOWN);
        }
        return original ? Optional.of(FeedbackProblems.DUPLICATE_OF_DUPLICATE) : Optional.empty();
    }
}
