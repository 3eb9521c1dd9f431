package org.minaoshi.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Finding;

/** @param about the edition the conclusion is about; only such a conclusion can be carried over */
public record AssessRequest(
        @NotNull Finding finding,
        @NotNull @Valid LocalizedText text,
        @Valid Text about) {

    public record Text(
            @NotNull @Size(max = 63) String standard,
            @NotNull @Size(max = 63) String edition) {}
}
