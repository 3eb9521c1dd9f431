package org.minaoshi.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.Outcome;

/** An earlier determination as it was registered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EarlierDeterminationResponse(
        String checklist,
        int fiscalYear,
        Outcome outcome,
        PartialDate decided,
        LocalizedText source,
        List<Conclusion> conclusions,
        Instant registeredAt) {}
