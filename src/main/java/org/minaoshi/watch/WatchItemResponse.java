package org.minaoshi.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;

/** A condition found in a review. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WatchItemResponse(
        UUID id, UUID determination, LocalizedText condition, String factor, UUID feedback, Instant addedAt) {

    String etag() {
        return ETags.of(id.toString());
    }
}
