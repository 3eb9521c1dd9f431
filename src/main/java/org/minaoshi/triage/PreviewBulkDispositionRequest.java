package org.minaoshi.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.TriageFeedbackRequest;
import org.minaoshi.platform.Visible;

/**
 * One disposition for many.
 *
 * @param feedback the ids of those it is for; or else
 * @param worklist what the worklist shows so filtered
 * @param reason shown to every submitter
 * @param replace whether it also takes the place of an earlier disposition
 */
record PreviewBulkDispositionRequest(
        @Size(min = 1, max = 1000) @UniqueElements List<@NotNull UUID> feedback,
        @Valid WorklistFilter worklist,
        @NotNull DispositionKind disposition,
        @NotNull @Visible @Size(max = 4000) String reason,
        UUID duplicateOf,
        Boolean replace) {

    TriageFeedbackRequest said() {
        return new TriageFeedbackRequest(disposition, reason, duplicateOf, null);
    }

    boolean replaces() {
        return Boolean.TRUE.equals(replace);
    }

    /** Either way of choosing, not both. */
    void requireOneChoice() {
        if ((feedback == null) == (worklist == null)) {
            throw TriageProblems.CHOICE_UNCLEAR.because(
                    "feedback と worklist のどちらか一方を指定してください", "Choose by feedback or by worklist, one of the two");
        }
    }
}
