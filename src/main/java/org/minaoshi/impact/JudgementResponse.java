package org.minaoshi.impact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;

/** What was said of a pair of item and amended provision. */
public record JudgementResponse(
        int item,
        String standard,
        String edition,
        String provision,
        Effect judgement,
        LocalizedText reason,
        Instant judgedAt,
        @JsonIgnore long version) {

    String etag() {
        return ETags.of(version);
    }

    Impact.Pair pair() {
        return new Impact.Pair(item, standard, edition, provision);
    }

    Impact.Judged judged() {
        return new Impact.Judged(judgement, reason, judgedAt);
    }
}
