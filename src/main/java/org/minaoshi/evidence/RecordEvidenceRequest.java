package org.minaoshi.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.Visible;

/**
 * A new evidence entry, or what an entry shall say instead.
 *
 * @param factor the code of a factor of the review's rule set
 */
public record RecordEvidenceRequest(
        @NotNull @Visible @Size(max = 63) String factor,
        @NotNull @Valid LocalizedText statement,
        @NotNull @Valid Basis basis) {}
