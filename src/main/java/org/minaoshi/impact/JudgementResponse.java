package org.minaoshi.impact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;

/**
 * What was said of a pair of item and touched provision.
 *
 * @param itemDigest of the item as it was judged; null where that was not yet written down, as is the other
 * @param digestVersion of the definitions by which both were digested; says nothing where there are none
 */
public record JudgementResponse(
        int item,
        String standard,
        String edition,
        String provision,
        Effect judgement,
        LocalizedText reason,
        Instant judgedAt,
        @JsonIgnore long version,
        @JsonIgnore String itemDigest,
        @JsonIgnore String provisionDigest,
        @JsonIgnore int digestVersion) {

    String etag() {
        return ETags.of(version);
    }

    Impact.Pair pair() {
        return new Impact.Pair(item, standard, edition, provision);
    }

    Impact.Judged judged() {
        return new Impact.Judged(judgement, reason, judgedAt, null);
    }

    /** What it was about; empty where that was not yet written down. */
    Optional<Sides> sides() {
        return Optional.ofNullable(provisionDigest).map(digest -> new Sides(digestVersion, itemDigest, digest));
    }
}
