package org.minaoshi.watch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.WatchVerdict;

/** An answer as it stands. */
public record WatchAnswerResponse(
        UUID watchItem,
        WatchVerdict answer,
        LocalizedText reason,
        Instant answeredAt,
        @JsonIgnore long version) {

    String etag() {
        return ETags.of(version);
    }
}
