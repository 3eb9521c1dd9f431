package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.determination.DeterminationResponse.Correction;
import org.minaoshi.determination.DeterminationResponse.Decided;
import org.minaoshi.determination.DeterminationResponse.NextStep;
import org.minaoshi.determination.DeterminationResponse.Panel;
import org.minaoshi.determination.DeterminationResponse.Period;
import org.minaoshi.determination.DeterminationResponse.Published;
import org.minaoshi.determination.DeterminationResponse.StandingProposal;
import org.minaoshi.determination.DeterminationResponse.Window;
import org.minaoshi.ruleset.MinutesResponse;
import org.minaoshi.ruleset.MinutesService;

/** Puts together how far a review has come. */
@ApplicationScoped
class DeterminationReading {

    final Proposals proposals;
    final PanelRecords panels;
    final PublishedRevisions published;
    final MinutesService minutes;
    final Clock clock;

    DeterminationReading(
            Proposals proposals,
            PanelRecords panels,
            PublishedRevisions published,
            MinutesService minutes,
            Clock clock) {
        this.proposals = proposals;
        this.panels = panels;
        this.published = published;
        this.minutes = minutes;
        this.clock = clock;
    }

    DeterminationResponse of(Determination determination) {
        var year = new FiscalYear(determination.fiscalYear());
        var stage = determination.stage();
        return new DeterminationResponse(
                determination.id(),
                determination.checklist(),
                determination.checklistEdition(),
                determination.fiscalYear(),
                new Period(year.first(), year.last()),
                determination.ruleSet(),
                stage,
                window(determination),
                determination.corrects() == null
                        ? null
                        : new Correction(determination.corrects(), determination.correctionReason()),
                determination.hasStandingProposal() ? StandingProposal.of(proposals.requiredLast(determination)) : null,
                panels.findLast(determination.id())
                        .map(said -> new Panel(said.heldOn(), said.record()))
                        .orElse(null),
                determination
                        .history()
                        .findLast(Action.DECIDE)
                        .map(step -> new Decided(step.takenAt()))
                        .orElse(null),
                publication(determination).orElse(null),
                NextStep.from(stage),
                determination.version());
    }

    String etag(Determination determination) {
        return DeterminationResponse.tag(determination.version(), opens(determination));
    }

    private Window window(Determination determination) {
        var closed = determination.history().findFirst(Action.PROPOSE).map(StepTaken::takenAt);
        return new Window(opens(determination), closed.orElse(null));
    }

    /** What has been proposed rests on the window as it was then; minutes that are registered later do not move it. */
    private LocalDate opens(Determination determination) {
        var seen = determination.hasStandingProposal() ? lastTaken(determination, Action.PROPOSE) : now(determination);
        return minutes.findLastBefore(determination.checklist(), determination.fiscalYear(), seen)
                .map(MinutesResponse::published)
                .orElse(null);
    }

    /** What was withdrawn has come to its end. */
    private Instant now(Determination determination) {
        return determination.stage() == Stage.WITHDRAWN ? lastTaken(determination, Action.WITHDRAW) : clock.instant();
    }

    private static Instant lastTaken(Determination determination, Action action) {
        return determination.history().findLast(action).orElseThrow().takenAt();
    }

    private Optional<Published> publication(Determination determination) {
        return determination.history().findLast(Action.PUBLISH).isEmpty()
                ? Optional.empty()
                : published
                        .findByIdOptional(determination.id())
                        .map(found -> new Published(found.revision(), found.digest(), found.publishedAt()));
    }
}
