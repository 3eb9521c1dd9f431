package org.minaoshi.feedback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.minaoshi.platform.Visible;

/**
 * What the secretariat says of feedback.
 *
 * @param reason shown to the submitter
 * @param duplicateOf of a duplicate: the feedback that said it first
 * @param versionNumber the version that was read; the first unless told
 */
public record TriageFeedbackRequest(
        @NotNull DispositionKind disposition,
        @NotNull @Visible @Size(max = 4000) String reason,
        UUID duplicateOf,
        @Min(1) Integer versionNumber) {

    public TriageFeedbackRequest {
        versionNumber = versionNumber == null ? 1 : versionNumber;
    }

    void requireFormOfDisposition() {
        var faults = disposition.faults(duplicateOf != null);
        if (!faults.isEmpty()) {
            throw FeedbackProblems.DISPOSITION_MISMATCH.at(faults);
        }
    }
}
