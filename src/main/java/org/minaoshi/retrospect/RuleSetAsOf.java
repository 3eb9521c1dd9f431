package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.minaoshi.ruleset.RuleSetResponse;

/**
 * By which rules a checklist was to be reviewed.
 *
 * @param knownAt absent where it was not asked for
 * @param fiscalYear of the day
 * @param ruleSet the newest that governs that year
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleSetAsOf(String checklist, LocalDate asOf, Instant knownAt, int fiscalYear, RuleSetResponse ruleSet) {}
