package org.minaoshi.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.minaoshi.platform.LocalizedText;

/** Everything of an organisation that can change, said anew. */
public record UpdateOrganisationRequest(
        @NotNull OrganisationKind kind,
        @NotNull @Valid LocalizedText name,
        @NotNull OrganisationStatus status) {}
