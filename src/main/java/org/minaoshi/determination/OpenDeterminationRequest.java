package org.minaoshi.determination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.minaoshi.platform.LocalizedText;

/** @param corrects only where a published determination of the same year is to be replaced */
public record OpenDeterminationRequest(
        @NotNull @Size(max = 63) String checklist,
        @NotNull @Size(max = 63) String checklistEdition,
        @NotNull @Min(2000) @Max(2200) Integer fiscalYear,
        @Valid Correction corrects) {

    public record Correction(
            @NotNull UUID determination, @NotNull @Valid LocalizedText reason) {}
}
