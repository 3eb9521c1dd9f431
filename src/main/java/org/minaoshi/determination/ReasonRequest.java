package org.minaoshi.determination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.minaoshi.platform.LocalizedText;

/** A step that must say why. */
public record ReasonRequest(@NotNull @Valid LocalizedText reason) {}
