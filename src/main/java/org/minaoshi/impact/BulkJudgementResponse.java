package org.minaoshi.impact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.LocalizedText;

/**
 * One judgement that was given of many pairs.
 *
 * @param pairs all that it was given of
 * @param digest of the preview that it followed
 */
public record BulkJudgementResponse(
        UUID id,
        UUID determination,
        Effect judgement,
        LocalizedText reason,
        boolean replace,
        List<Impact.Pair> pairs,
        String digest,
        Instant judgedAt) {}
