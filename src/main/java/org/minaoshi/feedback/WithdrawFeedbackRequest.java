package org.minaoshi.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a submitter takes their words back. */
public record WithdrawFeedbackRequest(
        @NotBlank @Size(max = 4000) String reason) {}
