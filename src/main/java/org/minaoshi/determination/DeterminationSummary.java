package org.minaoshi.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.minaoshi.record.Outcome;

/** A determination in a list; {@code outcome} is what stands proposed or was decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeterminationSummary(
        UUID id,
        String checklist,
        String checklistEdition,
        int fiscalYear,
        Stage stage,
        UUID corrects,
        Outcome outcome,
        Instant openedAt) {}
