package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.ruleset.EarlierDeterminationService;
import org.minaoshi.ruleset.RuleSetService;

/** Begins the review of a year, or the correction of one. */
@ApplicationScoped
class OpenDetermination {

    final Determinations determinations;
    final ChecklistService checklists;
    final RuleSetService ruleSets;
    final EarlierDeterminationService earlier;
    final CurrentActor currentActor;
    final Clock clock;

    OpenDetermination(
            Determinations determinations,
            ChecklistService checklists,
            RuleSetService ruleSets,
            EarlierDeterminationService earlier,
            CurrentActor currentActor,
            Clock clock) {
        this.determinations = determinations;
        this.checklists = checklists;
        this.ruleSets = ruleSets;
        this.earlier = earlier;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Determination open(OpenDeterminationRequest request) {
        var actor = currentActor.get();
        Steps.requireRole(Action.OPEN, actor);
        if (checklists
                .findEdition(request.checklist(), request.checklistEdition())
                .isEmpty()) {
            throw DeterminationProblems.CHECKLIST_EDITION_UNKNOWN.at(
                    "/checklistEdition", "この版のチェックリストは登録されていません", "no such edition of the checklist is registered");
        }
        requireBegun(request.fiscalYear());
        requireNoneInForce(request);
        var ruleSet = ruleSets.requiredFor(request.checklist(), request.fiscalYear());
        var determination = Determination.open(
                new Determination.Subject(
                        request.checklist(), request.checklistEdition(), request.fiscalYear(), ruleSet.edition()),
                correction(request),
                actor,
                clock.instant());
        try {
            determinations.persistAndFlush(determination);
        } catch (ConstraintViolationException clash) {
            // Two people at once: both looked and saw none.
            throw clash.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE ? inForce(request) : clash;
        }
        return determination;
    }

    /** Law 2: on a day in January the year that has begun is the one before. */
    private void requireBegun(int fiscalYear) {
        if (fiscalYear > FiscalYear.of(LocalDate.now(clock)).year()) {
            throw DeterminationProblems.YEAR_NOT_BEGUN.at(
                    "/fiscalYear",
                    "%d年度は %s に始まります".formatted(fiscalYear, new FiscalYear(fiscalYear).first()),
                    "FY%d begins on %s".formatted(fiscalYear, new FiscalYear(fiscalYear).first()));
        }
    }

    /** Law 1. */
    private void requireNoneInForce(OpenDeterminationRequest request) {
        var taken = request.corrects() == null
                ? determinations.existsFor(request.checklist(), request.fiscalYear())
                        || earlier.find(request.checklist(), request.fiscalYear())
                                .isPresent()
                : determinations.existsCorrectionOf(request.corrects().determination());
        if (taken) {
            throw inForce(request);
        }
    }

    private static ProblemException inForce(OpenDeterminationRequest request) {
        return request.corrects() == null
                ? DeterminationProblems.IN_FORCE.because(
                        "%d年度の対応方針は既にあります。公表後の変更は訂正として行ってください".formatted(request.fiscalYear()),
                        "FY%d has its determination; once published it changes by a correction"
                                .formatted(request.fiscalYear()))
                : DeterminationProblems.IN_FORCE.because(
                        "この対応方針の訂正は既に始まっています", "A correction of it has been opened already");
    }

    private Determination.Correction correction(OpenDeterminationRequest request) {
        if (request.corrects() == null) {
            return null;
        }
        var corrected = determinations
                .findByIdOptional(request.corrects().determination())
                .filter(found -> found.stage() == Stage.PUBLISHED
                        && found.checklist().equals(request.checklist())
                        && found.fiscalYear() == request.fiscalYear())
                .orElseThrow(() -> DeterminationProblems.CORRECTION_NOT_POSSIBLE.at(
                        "/corrects/determination",
                        "同じチェックリストと年度の、公表済みで有効な対応方針を指定してください",
                        "name a published determination of the same checklist and year that is in force"));
        return new Determination.Correction(corrected.id(), request.corrects().reason());
    }
}
