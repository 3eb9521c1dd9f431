package org.minaoshi.determination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Outcome;

/** @param override why a milder outcome than the record calls for is proposed; printed in what is published */
public record ProposeRequest(
        @NotNull Outcome outcome,
        @NotNull @Valid LocalizedText conclusion,
        @Valid Override override) {

    public record Override(@NotNull @Valid LocalizedText reason) {}

    LocalizedText overrideReason() {
        return override == null ? null : override.reason();
    }
}
