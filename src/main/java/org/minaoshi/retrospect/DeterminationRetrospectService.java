package org.minaoshi.retrospect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minaoshi.determination.DeterminationService;
import org.minaoshi.determination.ProposalService;

/** The door to reviews as they stood. It only reads. */
@ApplicationScoped
public class DeterminationRetrospectService {

    final DeterminationService determinations;
    final ProposalService proposals;
    final DecisionsThen decisions;

    DeterminationRetrospectService(
            DeterminationService determinations, ProposalService proposals, DecisionsThen decisions) {
        this.determinations = determinations;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /**
     * By the steps that had been taken by the end of the day: each is known from the moment it was taken. When it was in force is told as far as it is known, also
     * where that is after the day. 404 {@code determination-unknown} where it had not been opened.
     */
    public DeterminationAsOf determination(UUID id, Viewpoint viewpoint) {
        var review = determinations.get(id);
        var steps = determinations.history(id).stream()
                .filter(step -> viewpoint.sees(step.takenAt()))
                .toList();
        if (steps.isEmpty()) {
            throw RetrospectProblems.DETERMINATION_UNKNOWN.because("その時点では開始されていません", "It had not been opened by then");
        }
        return DeterminationAsOf.of(
                review,
                viewpoint,
                steps,
                proposals.of(id),
                decisions.findInForce(id, viewpoint).orElse(null));
    }
}
