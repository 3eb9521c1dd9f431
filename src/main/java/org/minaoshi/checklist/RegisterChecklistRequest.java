package org.minaoshi.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.minaoshi.platform.LocalizedText;

/** A checklist, before any edition of it. */
public record RegisterChecklistRequest(
        @NotNull @Pattern(regexp = RegisterChecklistEditionRequest.SLUG) String code,

        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText publisher) {}
