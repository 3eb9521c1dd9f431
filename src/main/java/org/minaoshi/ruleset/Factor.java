package org.minaoshi.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.minaoshi.platform.LocalizedText;

/** What a review must look at (検討事項). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Factor(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,62}") String code,

        @NotNull Origin origin,
        @NotNull @Valid LocalizedText title,
        @Valid LocalizedText note) {}
