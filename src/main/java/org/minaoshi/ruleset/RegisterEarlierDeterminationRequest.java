package org.minaoshi.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.Outcome;

/** @param source the document that states it */
public record RegisterEarlierDeterminationRequest(
        @NotNull @Min(2000) @Max(2200) Integer fiscalYear,
        @NotNull Outcome outcome,
        PartialDate decided,
        @NotNull @Valid LocalizedText source,
        @NotNull @Size(max = 50) List<@NotNull @Valid Concluded> conclusions) {

    /** A conclusion about a registered edition; its digest is taken from there. */
    public record Concluded(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,62}") String factor,

            @NotNull @Valid About about,
            @NotNull @Valid LocalizedText text) {}

    public record About(
            @NotNull @Size(max = 63) String standard,
            @NotNull @Size(max = 63) String edition) {}
}
