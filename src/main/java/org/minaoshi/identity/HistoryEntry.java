package org.minaoshi.identity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/** One changed row: who, when, what. {@code before} holds the former values of what changed, as JSON. */
public record HistoryEntry(
        long id,
        Instant at,
        Instant recordedAt,
        String actor,
        String organisation,
        String operation,
        String thing,
        String key,
        @JsonRawValue String before) {}
