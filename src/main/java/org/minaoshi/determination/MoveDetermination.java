package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.feedback.FeedbackService;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Snapshot;
import org.minaoshi.ruleset.RuleSetService;

/** What becomes of a proposal: it goes back, to the panel and on, or is decided; and of a draft that should not have been. */
@ApplicationScoped
class MoveDetermination {

    final Determinations determinations;
    final Proposals proposals;
    final PanelRecords panels;
    final Positions positions;
    final RuleSetService ruleSets;
    final FeedbackService feedback;
    final CurrentActor currentActor;
    final Clock clock;

    MoveDetermination(
            Determinations determinations,
            Proposals proposals,
            PanelRecords panels,
            Positions positions,
            RuleSetService ruleSets,
            FeedbackService feedback,
            CurrentActor currentActor,
            Clock clock) {
        this.determinations = determinations;
        this.proposals = proposals;
        this.panels = panels;
        this.positions = positions;
        this.ruleSets = ruleSets;
        this.feedback = feedback;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What was submitted for its year counts from now on for the review for which it would count if it came today (law 3). */
    Determination withdraw(UUID id, LocalizedText reason, Consumer<Determination> precondition) {
        var withdrawn = step(
                id,
                Action.WITHDRAW,
                precondition,
                (determination, actor) -> determination.withdraw(reason, actor, clock.instant()));
        feedback.countAnew(withdrawn.checklist(), withdrawn.fiscalYear());
        return withdrawn;
    }

    Determination giveBack(UUID id, LocalizedText reason, Consumer<Determination> precondition) {
        return step(
                id,
                Action.RETURN,
                precondition,
                (determination, actor) -> determination.giveBack(reason, actor, clock.instant()));
    }

    Determination escalate(UUID id, LocalizedText reason, Consumer<Determination> precondition) {
        return step(
                id,
                Action.ESCALATE,
                precondition,
                (determination, actor) -> determination.escalate(reason, actor, clock.instant()));
    }

    /** The proposal stands as it was, with the panel's word in it: another content, so positions are given anew (law 12). */
    Determination conclude(UUID id, Snapshot.Panel said, Consumer<Determination> precondition) {
        return step(id, Action.CONCLUDE, precondition, (determination, actor) -> {
            if (said.heldOn().isAfter(LocalDate.now(clock))) {
                throw DeterminationProblems.PANEL_NOT_HELD.at("/heldOn", "未来の日付です", "is a day to come");
            }
            var content = proposals.requiredLast(determination).content().after(said);
            var proposal = Proposal.of(id, content, actor.id(), clock.instant());
            proposals.persist(proposal);
            panels.persist(PanelRecord.of(new Proposal.Key(id, content.round()), said, actor.id(), clock.instant()));
            determination.conclude(proposal.digest(), actor, clock.instant());
        });
    }

    Determination decide(UUID id, String onDigest, Consumer<Determination> precondition) {
        return step(id, Action.DECIDE, precondition, (determination, actor) -> {
            var proposal = proposals.requiredLast(determination);
            var given = positions.tally(determination);
            var decision = new Decision(
                    determination.history().proposers(),
                    actor.id(),
                    onDigest,
                    proposal.digest(),
                    proposal.outcome(),
                    panels.isOf(proposal),
                    given.agree() + given.disagree() + given.abstain(),
                    ruleSets.required(determination.checklist(), determination.ruleSet())
                            .quorum());
            determination.decide(decision, actor, clock.instant());
        });
    }

    private interface Verb {
        void take(Determination determination, Actor actor);
    }

    private Determination step(UUID id, Action action, Consumer<Determination> precondition, Verb verb) {
        var actor = currentActor.get();
        Steps.requireRole(action, actor);
        var determination = determinations.requiredLocked(id);
        precondition.accept(determination);
        determination.require(action, actor);
        verb.take(determination, actor);
        determinations.flush();
        return determination;
    }
}
