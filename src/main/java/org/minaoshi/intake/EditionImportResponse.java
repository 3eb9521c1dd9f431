package org.minaoshi.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;

/**
 * How far an import has come, and what came of it.
 *
 * @param rowsRead so far; 0 of JSON
 * @param edition the one that is registered now; null where none is
 * @param href of that edition
 * @param faults the first thousand of {@code faultCount}
 */
public record EditionImportResponse(
        UUID id,
        String standard,
        ImportState state,
        Instant startedAt,
        Instant endedAt,
        Instant keptUntil,
        int rowsRead,
        String edition,
        String digest,
        String href,
        int faultCount,
        List<EditionFault> faults) {

    String etag() {
        return ETags.of(CanonicalJson.digest(this));
    }
}
