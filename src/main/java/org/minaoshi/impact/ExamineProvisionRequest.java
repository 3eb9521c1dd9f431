package org.minaoshi.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.minaoshi.platform.LocalizedText;

/**
 * That somebody looked and found a provision unchanged.
 *
 * @param source where they looked
 * @param reason why that settles it
 */
public record ExamineProvisionRequest(
        @NotNull @Valid LocalizedText source,
        @NotNull @Valid LocalizedText reason) {}
