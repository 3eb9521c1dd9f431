package org.minaoshi.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.ProblemType;

class CandidateTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID ORIGINAL = new UUID(0, 2);
    private static final Candidate.Review REVIEW = new Candidate.Review("api-checklist", 2023);

    @Test
    void takesWhatWaits() {
        assertThat(refusal(waiting(), false, true)).isEmpty();
    }

    @Test
    void refusesWhatASingleDispositionIsRefusedFor() {
        assertThat(refusal(waiting(), false, false)).contains(FeedbackProblems.REVIEW_CLOSED);
        assertThat(refusal(candidate(ID, REVIEW, FeedbackStatus.WITHDRAWN, null, false, false), true, true))
                .contains(FeedbackProblems.WITHDRAWN);
        assertThat(refusal(candidate(ID, REVIEW, FeedbackStatus.RECEIVED, null, true, false), true, true))
                .contains(FeedbackProblems.FOUR_EYES);
    }

    @Test
    void keepsAnEarlierDispositionUnlessItIsToBeReplaced() {
        var triaged = candidate(ID, REVIEW, FeedbackStatus.TRIAGED, DispositionKind.ACCEPTED, false, false);

        assertThat(refusal(triaged, false, true)).contains(FeedbackProblems.TRIAGED);
        assertThat(refusal(triaged, true, true)).isEmpty();
    }

    @Test
    void formsNoChainsOfDuplicates() {
        var first = candidate(ORIGINAL, REVIEW, FeedbackStatus.RECEIVED, null, false, false);
        var elsewhere = new Candidate.Review("another-checklist", 2023);

        assertThat(repeating(waiting(), first)).isEmpty();
        assertThat(repeating(first, first)).contains(FeedbackProblems.ORIGINAL_UNKNOWN);
        assertThat(repeating(candidate(ID, elsewhere, FeedbackStatus.RECEIVED, null, false, false), first))
                .contains(FeedbackProblems.ORIGINAL_UNKNOWN);
        assertThat(repeating(candidate(ID, REVIEW, FeedbackStatus.RECEIVED, null, false, true), first))
                .contains(FeedbackProblems.DUPLICATE_OF_DUPLICATE);
    }

    private static Optional<ProblemType> refusal(Candidate candidate, boolean replace, boolean open) {
        var said = new TriageFeedbackRequest(DispositionKind.NOTED, "参考とする。", null, null);
        return candidate.refusal(said, replace, review -> open, null);
    }

    private static Optional<ProblemType> repeating(Candidate candidate, Candidate first) {
        var said = new TriageFeedbackRequest(DispositionKind.DUPLICATE, "同じ趣旨である。", ORIGINAL, null);
        return candidate.refusal(said, false, review -> true, first);
    }

    private static Candidate waiting() {
        return candidate(ID, REVIEW, FeedbackStatus.RECEIVED, null, false, false);
    }

    private static Candidate candidate(
            UUID id,
            Candidate.Review review,
            FeedbackStatus status,
            DispositionKind present,
            boolean ownWords,
            boolean original) {
        return new Candidate(
                id, "F23-7K4M-2RXA", review, status, 0, present, present == null ? null : 0L, ownWords, original);
    }
}
