package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.gathering.RecordGathering;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.AdmissibleOutcomes;
import org.minaoshi.record.Blocker;
import org.minaoshi.record.Readiness;
import org.minaoshi.record.Snapshot;

/** Puts a content before the council: nothing may be open, and the outcome must follow from the record. */
@ApplicationScoped
class ProposeDetermination {

    final Determinations determinations;
    final Proposals proposals;
    final SubjectReading subjects;
    final RecordGathering gathering;
    final CurrentActor currentActor;
    final Clock clock;

    ProposeDetermination(
            Determinations determinations,
            Proposals proposals,
            SubjectReading subjects,
            RecordGathering gathering,
            CurrentActor currentActor,
            Clock clock) {
        this.determinations = determinations;
        this.proposals = proposals;
        this.subjects = subjects;
        this.gathering = gathering;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The row is held from here on: whoever still changes the draft comes before us, or finds it no longer a draft. */
    Determination propose(UUID id, ProposeRequest request, Consumer<Determination> precondition) {
        var actor = currentActor.get();
        Steps.requireRole(Action.PROPOSE, actor);
        var determination = determinations.requiredLocked(id);
        precondition.accept(determination);
        determination.require(Action.PROPOSE, actor);
        var proposal = Proposal.of(id, content(determination, request), actor.id(), clock.instant());
        proposals.persist(proposal);
        determination.propose(proposal.digest(), actor, clock.instant());
        determinations.flush();
        return determination;
    }

    private Snapshot content(Determination determination, ProposeRequest request) {
        var review = gathering.of(subjects.of(determination));
        requireNothingOpen(Readiness.blockers(review));
        var outcomes = AdmissibleOutcomes.of(review);
        requireAdmissible(outcomes.of(request.outcome()), request);
        var verdict = outcomes.verdict(request.outcome(), request.overrideReason());
        return review.proposed(determination.round() + 1, verdict, request.conclusion());
    }

    private static void requireNothingOpen(List<Blocker> blockers) {
        if (!blockers.isEmpty()) {
            throw DeterminationProblems.NOT_READY.at(
                    blockers.stream().map(ProposeDetermination::fault).toList());
        }
    }

    /** The place is outside the request: what blocks is in the record. */
    private static Fault fault(Blocker blocker) {
        return new Fault(
                "",
                LocalizedText.text(
                        "[%s] %s（%s）"
                                .formatted(
                                        blocker.law(),
                                        blocker.message().ja(),
                                        blocker.remedy().ja()),
                        "[%s] %s. %s: %s"
                                .formatted(
                                        blocker.law(),
                                        blocker.message().en(),
                                        blocker.remedy().en(),
                                        blocker.about().href())));
    }

    /** Law 10. */
    private static void requireAdmissible(AdmissibleOutcomes.Admissibility outcome, ProposeRequest request) {
        var needsOverride = outcome.admissible() == AdmissibleOutcomes.Status.OVERRIDE_NEEDED;
        if (needsOverride && request.override() == null) {
            throw DeterminationProblems.OUTCOME_NOT_ADMISSIBLE.at(outcome.because().stream()
                    .map(reason -> new Fault("/outcome", reason))
                    .toList());
        }
        if (!needsOverride && request.override() != null) {
            throw DeterminationProblems.OVERRIDE_NOT_NEEDED.at(
                    "/override", "記録はこの結論を妨げていません", "nothing in the record speaks against this outcome");
        }
    }
}
