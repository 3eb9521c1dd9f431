package org.minaoshi.impact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;

/** That somebody looked into a provision because the edition does not say, and found it unchanged. */
public record ExaminationResponse(
        String standard,
        String edition,
        String provision,
        LocalizedText source,
        LocalizedText reason,
        Instant examinedAt,
        @JsonIgnore long version) {

    String etag() {
        return ETags.of(version);
    }

    boolean isOf(EditionText text) {
        return standard.equals(text.standard()) && edition.equals(text.edition());
    }

    Coverage.Examined examined() {
        return new Coverage.Examined(source, reason, examinedAt);
    }
}
