package org.minaoshi.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.minaoshi.platform.LocalizedText;

/**
 * A step somebody took.
 *
 * @param digest the content it was about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepTakenResponse(
        int sequence,
        Stage from,
        Action action,
        Stage to,
        String actor,
        Instant takenAt,
        LocalizedText reason,
        String digest) {}
