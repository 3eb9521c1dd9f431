package org.minaoshi.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.minaoshi.platform.Language;

/**
 * An import as it is kept; nothing of the file is.
 *
 * @param requestDigest of the bytes; null until they are there
 * @param edition and its digest: null where none is registered by it
 */
record EditionImport(
        ImportKey key,
        ImportState state,
        String requestDigest,
        ImportProgress progress,
        String edition,
        String editionDigest,
        int faultCount,
        List<FoundFault> faults,
        Instant startedAt,
        Instant endedAt) {

    static final Duration KEPT = Duration.ofDays(7);

    boolean isDone() {
        return state == ImportState.STORED || state == ImportState.UNCHANGED;
    }

    EditionImportResponse response(Language language) {
        return new EditionImportResponse(
                key.id(),
                key.standard(),
                state,
                startedAt,
                endedAt,
                startedAt.plus(KEPT),
                endedAt == null ? progress.phase() : null,
                progress.read(),
                progress.examined(),
                isDone() || state == ImportState.RUNNING ? progress.stored() : 0,
                edition,
                editionDigest,
                edition == null ? null : "/standards/%s/editions/%s".formatted(key.standard(), edition),
                faultCount,
                faults.stream().map(fault -> fault.in(language)).toList());
    }
}
