package org.minaoshi.determination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.minaoshi.platform.Visible;

/** @param proposalDigest of the content the member has read (law 12) */
public record GivePositionRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String proposalDigest,
        @NotNull Stance position,

        @Size(max = 4000) @Visible String comment) {

    public PositionService.Opinion opinion() {
        return new PositionService.Opinion(proposalDigest, position, comment);
    }
}
