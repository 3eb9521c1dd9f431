package org.minaoshi.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.minaoshi.platform.LocalizedText;

/** @param categories in the order of the standard; empty where its provisions are not numbered */
public record RegisterStandardRequest(
        @NotNull @Pattern(regexp = RegisterStandardEditionRequest.SLUG) String code,

        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText publisher,
        @Valid LocalizedText note,
        @NotNull @Size(max = 50) List<@NotNull @Valid Category> categories) {}
