package org.minaoshi.determination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param proposalDigest of the content the chair has read and decides on */
public record DecideRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String proposalDigest) {}
