package org.minaoshi.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.RefusedLine;

/**
 * A batch as its sender's people see it; what is known at its end only is null until then.
 *
 * @param received how many submissions have been read so far
 * @param refusedLines the first of them
 * @param lines where to read what became of each line
 */
public record FeedbackBatchResponse(
        UUID id,
        BatchState state,
        BatchMode mode,
        Instant startedAt,
        Instant endedAt,
        Instant keptUntil,
        int received,
        Integer stored,
        Integer refused,
        List<YearCount> countsFor,
        List<RefusedLine> refusedLines,
        String lines) {

    String etag() {
        return ETags.of(CanonicalJson.digest(this));
    }
}
