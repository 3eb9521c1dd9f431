package org.minaoshi.watch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.minaoshi.platform.LocalizedText;

/** @param feedback the conditional remark it comes from, where it comes from one */
public record AddWatchItemRequest(
        @NotNull @Valid LocalizedText condition,
        @NotNull @Size(max = 63) String factor,
        UUID feedback) {}
