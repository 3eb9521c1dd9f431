package org.minaoshi.determination;

import java.util.List;
import java.util.stream.Stream;
import org.minaoshi.impact.Effect;
import org.minaoshi.impact.ImpactSummary;
import org.minaoshi.record.AdmissibleOutcomes;
import org.minaoshi.record.AdmissibleOutcomes.Admissibility;
import org.minaoshi.record.Blocker;
import org.minaoshi.record.Readiness;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;

/**
 * Whether the review could be proposed now, what keeps it from that, and which outcomes the record leaves open.
 *
 * @param impacts how far the pairs have come; beside them what is reached over one cross-reference
 */
public record ReadinessResponse(
        boolean ready, List<Blocker> blockers, List<Admissibility> outcomes, ImpactSummary impacts) {

    static ReadinessResponse of(ReviewRecord review) {
        var blockers = Readiness.blockers(review);
        return new ReadinessResponse(
                blockers.isEmpty(),
                blockers,
                AdmissibleOutcomes.of(review).outcomes(),
                ImpactSummary.of(Stream.concat(review.impacts().stream(), review.beside().stream())
                        .map(ReadinessResponse::counted)
                        .toList()));
    }

    private static ImpactSummary.Counted counted(Snapshot.Impact impact) {
        return new ImpactSummary.Counted(
                impact.direct(),
                impact.judgement() == null ? null : Effect.valueOf(impact.judgement()),
                impact.carriedFrom() != null);
    }
}
