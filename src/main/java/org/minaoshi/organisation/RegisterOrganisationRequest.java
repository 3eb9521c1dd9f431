package org.minaoshi.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.minaoshi.platform.LocalizedText;

/** @param code how it is called in tokens and lists, for good */
public record RegisterOrganisationRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,62}") String code,

        @NotNull OrganisationKind kind,
        @NotNull @Valid LocalizedText name) {}
