package org.minaoshi.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.minaoshi.platform.LocalizedText;

/**
 * One judgement for many pairs.
 *
 * @param pairs those it is for; or else
 * @param worklist what the worklist shows so filtered
 * @param replace whether it also takes the place of a judgement that people gave in this review, or that is carried over from an earlier one
 */
public record PreviewBulkJudgementRequest(
        @Size(min = 1, max = 1000) @UniqueElements List<@NotNull @Valid Named> pairs,
        @Valid ImpactFilter worklist,
        @NotNull Effect judgement,
        @NotNull @Valid LocalizedText reason,
        Boolean replace) {

    /** @param provision in any writing */
    record Named(
            @NotNull @Min(1) Integer item,
            @NotNull @Size(max = 63) String standard,
            @NotNull @Size(max = 63) String edition,
            @NotNull @Size(max = 60) String provision) {}

    boolean replaces() {
        return Boolean.TRUE.equals(replace);
    }

    /** Either way of choosing, not both. */
    void requireOneChoice() {
        if ((pairs == null) == (worklist == null)) {
            throw ImpactProblems.CHOICE_UNCLEAR.because(
                    "pairs と worklist のどちらか一方を指定してください", "Choose by pairs or by worklist, one of the two");
        }
    }
}
