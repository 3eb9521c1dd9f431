package org.minaoshi.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import org.minaoshi.platform.LocalizedText;

/** @param fiscalYear the year whose council the minutes are of */
public record RegisterMinutesRequest(
        @NotNull @Min(2000) @Max(2200) Integer fiscalYear,
        @NotNull LocalDate published,
        @NotNull @Valid LocalizedText title,
        URI location) {}
