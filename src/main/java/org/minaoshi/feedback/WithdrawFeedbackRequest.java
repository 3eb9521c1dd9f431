package org.minaoshi.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.minaoshi.platform.Visible;

/** Why a submitter takes their words back. */
public record WithdrawFeedbackRequest(
        @NotNull @Visible @Size(max = 4000) String reason) {}
