package org.minaoshi.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;

/**
 * How far an import has come, and what came of it.
 *
 * @param phase in which it is, or was interrupted; null once it has ended
 * @param rowsRead so far, and likewise the other two; of JSON, as many as a table would have
 * @param rowsStored in the transaction that stores all or none; 0 where none are
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
        ImportPhase phase,
        int rowsRead,
        int rowsExamined,
        int rowsStored,
        String edition,
        String digest,
        String href,
        int faultCount,
        List<EditionFault> faults) {

    String etag() {
        return ETags.of(CanonicalJson.digest(this));
    }
}
