package org.minaoshi.determination;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.minaoshi.checklist.CountsFor;
import org.minaoshi.checklist.DecidedReview;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.ruleset.EarlierDeterminationService;
import org.minaoshi.ruleset.RuleSetService;

/** Answers what the rooms below may ask of the year. */
@ApplicationScoped
class ReviewsOfTheYear implements Reviews {

    private static final int MOST = 1_000;

    /** What is told of a review is settled when it is opened. */
    private final Cache<UUID, Review> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    final Determinations determinations;
    final RuleSetService ruleSets;
    final EarlierDeterminationService earlier;
    final Clock clock;

    ReviewsOfTheYear(
            Determinations determinations, RuleSetService ruleSets, EarlierDeterminationService earlier, Clock clock) {
        this.determinations = determinations;
        this.ruleSets = ruleSets;
        this.earlier = earlier;
        this.clock = clock;
    }

    @Override
    public Review required(UUID id) {
        var review = known.getIfPresent(id);
        if (review == null) {
            review = review(determinations.required(id));
            known.put(id, review);
        }
        return review;
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
    public List<DecidedReview> decidedBefore(UUID id) {
        return determinations.decidedBefore(id);
    }

    @Override
    public CountsFor countsFor(String checklist) {
        var here = determinations.yearsHeld(checklist).stream();
        var before = earlier.findLast(checklist).stream()
                .map(last -> new EvidenceWindow.Year(last.fiscalYear(), false, false, last.minutes()));
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
