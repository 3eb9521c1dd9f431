package org.minaoshi.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.minaoshi.platform.LocalizedText;

/**
 * What was previewed, to be done.
 *
 * @param digest of exactly what the preview showed as changing
 */
public record BulkJudgementRequest(
        @Size(min = 1, max = 1000) @UniqueElements List<PreviewBulkJudgementRequest.@NotNull @Valid Named> pairs,
        @Valid ImpactFilter worklist,
        @NotNull Effect judgement,
        @NotNull @Valid LocalizedText reason,
        Boolean replace,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest) {

    PreviewBulkJudgementRequest previewed() {
        return new PreviewBulkJudgementRequest(pairs, worklist, judgement, reason, replace);
    }
}
