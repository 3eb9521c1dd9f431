package org.minaoshi.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.minaoshi.platform.LocalizedText;

/** Published minutes; {@code published} is the day the next year's evidence window opens (law 3). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinutesResponse(
        String checklist,
        int fiscalYear,
        LocalDate published,
        LocalizedText title,
        String location,
        Instant registeredAt) {}
