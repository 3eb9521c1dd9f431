package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.ruleset.RuleSetResponse;

/**
 * A checklist as it was.
 *
 * @param knownAt absent where it was not asked for: then all that is known now
 * @param edition the last that had been published for certain; absent where none had
 * @param possibleEditions later ones that may have been published by then
 * @param standards those the edition cites, by code
 * @param ruleSet that governs the fiscal year of the day; absent where none was known
 * @param determinations of each year the one in force, newest year first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChecklistAsOf(
        String checklist,
        LocalizedText title,
        LocalDate asOf,
        Instant knownAt,
        DatedEdition edition,
        List<DatedEdition> possibleEditions,
        List<CitedStandard> standards,
        RuleSetResponse ruleSet,
        List<DeterminationOfYear> determinations) {

    /**
     * @param edition in which citations that name no edition are read
     * @param possibleEditions in which they may have to be
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CitedStandard(String standard, DatedEdition edition, List<DatedEdition> possibleEditions) {}
}
