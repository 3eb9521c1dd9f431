package org.minaoshi.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.platform.Visible;

/**
 * What was previewed, to be done.
 *
 * @param digest of exactly what the preview showed as changing
 */
record BulkDispositionRequest(
        @Size(min = 1, max = 1000) @UniqueElements List<@NotNull UUID> feedback,
        @Valid WorklistFilter worklist,
        @NotNull DispositionKind disposition,
        @NotNull @Visible @Size(max = 4000) String reason,
        UUID duplicateOf,
        Boolean replace,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest) {

    PreviewBulkDispositionRequest previewed() {
        return new PreviewBulkDispositionRequest(feedback, worklist, disposition, reason, duplicateOf, replace);
    }
}
