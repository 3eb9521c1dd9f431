package org.minaoshi.determination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.minaoshi.record.Outcome;

/**
 * That something was published, without its content.
 *
 * @param digest SHA-256 of the canonical bytes of the {@link org.minaoshi.record.PublishedRecord}
 * @param superseded a later revision of the year is in force
 */
public record Publication(
        UUID determination,
        String checklist,
        int fiscalYear,
        int revision,
        Outcome outcome,
        LocalDate decidedOn,
        Instant publishedAt,
        String digest,
        boolean superseded) {}
