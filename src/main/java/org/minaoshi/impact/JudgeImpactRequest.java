package org.minaoshi.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.minaoshi.platform.LocalizedText;

/** What the secretariat says of a pair. */
public record JudgeImpactRequest(
        @NotNull Effect judgement, @NotNull @Valid LocalizedText reason) {}
