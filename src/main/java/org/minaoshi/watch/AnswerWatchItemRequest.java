package org.minaoshi.watch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.WatchVerdict;

/** Still open, met or dropped; each with the reason. */
public record AnswerWatchItemRequest(
        @NotNull WatchVerdict answer, @NotNull @Valid LocalizedText reason) {}
