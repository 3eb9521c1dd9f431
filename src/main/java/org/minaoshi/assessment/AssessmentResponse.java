package org.minaoshi.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Finding;

/** An assessment as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentResponse(
        String factor,
        Finding finding,
        LocalizedText text,
        About about,
        Instant assessedAt,
        @JsonIgnore long version) {

    String etag() {
        return ETags.of(version);
    }
}
