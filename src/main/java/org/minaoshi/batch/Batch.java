package org.minaoshi.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LineRefusal;

/**
 * A batch as it is kept.
 *
 * @param digest of the bytes that were stored; null of a batch that is not
 * @param refusals the first of them
 */
record Batch(
        UUID id,
        BatchMode mode,
        BatchState state,
        String digest,
        int received,
        int stored,
        int refused,
        List<YearCount> countsFor,
        Instant startedAt,
        Instant endedAt,
        List<LineRefusal> refusals) {

    /** So many refused lines are told at once; all of them in the list of lines. */
    static final int MOST_REFUSALS_TOLD = 1000;

    static final Duration KEPT = Duration.ofDays(7);

    boolean isStored() {
        return state == BatchState.STORED;
    }

    Batch with(List<LineRefusal> first) {
        return new Batch(
                id, mode, state, digest, received, stored, refused, countsFor, startedAt, endedAt, List.copyOf(first));
    }

    FeedbackBatchResponse response(Language language) {
        var ended = endedAt != null;
        return new FeedbackBatchResponse(
                id,
                state,
                mode,
                startedAt,
                endedAt,
                startedAt.plus(KEPT),
                received,
                ended ? stored : null,
                ended ? refused : null,
                ended ? countsFor : null,
                ended ? refusals.stream().map(refusal -> refusal.in(language)).toList() : null,
                "/feedback-batches/" + id + "/lines");
    }
}
