package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.minaoshi.checklist.CountsFor;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.ruleset.EarlierDeterminationService;
import org.minaoshi.ruleset.MinutesService;
import org.minaoshi.ruleset.RuleSetService;

/** Answers what the rooms below may ask of the year. */
@ApplicationScoped
class ReviewsOfTheYear implements Reviews {

    final Determinations determinations;
    final RuleSetService ruleSets;
    final EarlierDeterminationService earlier;
    final MinutesService minutes;
    final Clock clock;

    ReviewsOfTheYear(
            Determinations determinations,
            RuleSetService ruleSets,
            EarlierDeterminationService earlier,
            MinutesService minutes,
            Clock clock) {
        this.determinations = determinations;
        this.ruleSets = ruleSets;
        this.earlier = earlier;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Override
    public Review required(UUID id) {
        return review(determinations.required(id));
    }

    @Override
    public Review requiredDraft(UUID id) {
        var determination = determinations.required(id);
        if (determination.stage() != Stage.DRAFT) {
            throw DeterminationProblems.NOT_IN_DRAFT.because(
                    "対応方針は %s の段階にあり、変更できません".formatted(determination.stage()),
                    "The determination is %s; only a draft can be changed".formatted(determination.stage()));
        }
        return review(determination);
    }

    @Override
    public CountsFor countsFor(String checklist) {
        var here = determinations.yearsHeld(checklist).stream();
        var before = earlier.findLastYear(checklist).stream().map(year -> yearBeforeUs(checklist, year));
        return new EvidenceWindow(Stream.concat(here, before).toList()).on(LocalDate.now(clock));
    }

    @Override
    public boolean isHeld(String checklist, int fiscalYear) {
        return determinations.existsFor(checklist, fiscalYear);
    }

    @Override
    public boolean takesTriage(String checklist, int fiscalYear) {
        return determinations
                .findStageHeld(checklist, fiscalYear)
                .map(stage -> stage == Stage.DRAFT)
                .orElse(true);
    }

    private EvidenceWindow.Year yearBeforeUs(String checklist, int year) {
        var published = minutes.find(checklist, year).map(found -> found.published());
        return new EvidenceWindow.Year(year, false, false, published.orElse(null));
    }

    private Review review(Determination determination) {
        var factors = ruleSets.required(determination.checklist(), determination.ruleSet())
                .factorCodes();
        return new Review(
                determination.id(),
                determination.checklist(),
                determination.checklistEdition(),
                determination.fiscalYear(),
                factors);
    }
}
