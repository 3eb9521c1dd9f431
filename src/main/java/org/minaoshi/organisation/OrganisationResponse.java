package org.minaoshi.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;

/** An organisation as the secretariat, auditors and its own people see it. */
public record OrganisationResponse(
        String code,
        OrganisationKind kind,
        LocalizedText name,
        OrganisationStatus status,
        Instant registeredAt,
        @JsonIgnore long version) {

    String etag() {
        return ETags.of(version);
    }
}
