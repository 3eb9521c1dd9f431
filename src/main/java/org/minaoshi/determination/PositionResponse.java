package org.minaoshi.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A position and what it is on.
 *
 * @param member issuer and subject of whoever gave it
 * @param counts false once the content it is on no longer stands (law 12)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PositionResponse(
        String member,
        int round,
        String proposalDigest,
        Stance position,
        String comment,
        Instant givenAt,
        boolean counts) {}
