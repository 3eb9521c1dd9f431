package org.minaoshi.feedback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.minaoshi.platform.ETags;

/**
 * What became of feedback, as its submitter is told.
 *
 * @param duplicateOf told only to whoever may see that feedback as well
 */
public record DispositionResponse(
        DispositionKind disposition,
        String reason,
        UUID duplicateOf,
        Instant triagedAt,
        @JsonIgnore long version) {

    static DispositionResponse of(FeedbackRow row, Viewer viewer) {
        return new DispositionResponse(
                row.disposition(),
                row.reason(),
                viewer.sees(row.originalOrganisation()) ? row.duplicateOf() : null,
                row.triagedAt(),
                row.dispositionVersion());
    }

    static DispositionResponse of(Disposition disposition) {
        return new DispositionResponse(
                disposition.disposition(),
                disposition.reason(),
                disposition.duplicateOf(),
                disposition.triagedAt(),
                disposition.version());
    }

    String etag() {
        return ETags.of(version);
    }

    /** Whether it is the first that was said. */
    boolean isFirst() {
        return version == 0;
    }
}
