package org.minaoshi.triage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minaoshi.feedback.DispositionKind;

/**
 * One disposition that was given to many.
 *
 * @param feedback the ids of all it was given to
 * @param digest of the preview that it followed
 */
public record BulkDispositionResponse(
        UUID id,
        DispositionKind disposition,
        String reason,
        UUID duplicateOf,
        boolean replace,
        List<UUID> feedback,
        String digest,
        Instant givenAt) {}
