package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.record.PublishedRecord;

/** Puts what was decided in force, for good; what it corrects is superseded in the same transaction. */
@ApplicationScoped
class PublishDetermination {

    final Determinations determinations;
    final Proposals proposals;
    final Positions positions;
    final PublishedRevisions published;
    final CurrentActor currentActor;
    final Clock clock;

    PublishDetermination(
            Determinations determinations,
            Proposals proposals,
            Positions positions,
            PublishedRevisions published,
            CurrentActor currentActor,
            Clock clock) {
        this.determinations = determinations;
        this.proposals = proposals;
        this.positions = positions;
        this.published = published;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Determination publish(UUID id, Consumer<Determination> precondition) {
        var actor = currentActor.get();
        Steps.requireRole(Action.PUBLISH, actor);
        var determination = determinations.requiredLocked(id);
        precondition.accept(determination);
        determination.require(Action.PUBLISH, actor);
        var publication = PublishedDetermination.of(id, record(determination), clock.instant());
        published.persistAndFlush(publication);
        if (determination.corrects() != null) {
            supersede(determination, actor);
        }
        determination.publish(publication.digest(), actor, clock.instant());
        determinations.flush();
        return determination;
    }

    private void supersede(Determination correction, Actor actor) {
        determinations
                .requiredLocked(correction.corrects())
                .supersede(correction.correctionReason(), actor, clock.instant());
    }

    private PublishedRecord record(Determination determination) {
        var proposal = proposals.requiredLast(determination);
        return new PublishedRecord(
                proposal.content(),
                proposal.digest(),
                day(determination, Action.PROPOSE),
                day(determination, Action.DECIDE),
                LocalDate.now(clock),
                determination.corrects() == null ? 1 : published.requiredRevision(determination.corrects()) + 1,
                positions.tally(determination));
    }

    private LocalDate day(Determination determination, Action action) {
        return LocalDate.ofInstant(
                determination.history().findLast(action).orElseThrow().takenAt(), clock.getZone());
    }
}
