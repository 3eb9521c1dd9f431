package org.minaoshi.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;

/**
 * An evidence entry as callers see it.
 *
 * @param digest of the text a carry-over rests on
 */
public record EvidenceEntryResponse(
        UUID id,
        String factor,
        LocalizedText statement,
        Basis basis,
        String digest,
        Instant recordedAt,
        @JsonIgnore long version) {

    String etag() {
        return ETags.of(version);
    }

    EvidenceEntryResponse withoutRestrictedDetail() {
        return new EvidenceEntryResponse(
                id, factor, statement, basis.withoutRestrictedDetail(), digest, recordedAt, version);
    }
}
