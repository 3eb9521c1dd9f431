package org.minaoshi.determination;

import java.util.List;
import org.minaoshi.record.AdmissibleOutcomes;
import org.minaoshi.record.AdmissibleOutcomes.Admissibility;
import org.minaoshi.record.Blocker;
import org.minaoshi.record.Readiness;
import org.minaoshi.record.ReviewRecord;

/** Whether the review could be proposed now, what keeps it from that, and which outcomes the record leaves open. */
public record ReadinessResponse(boolean ready, List<Blocker> blockers, List<Admissibility> outcomes) {

    static ReadinessResponse of(ReviewRecord review) {
        var blockers = Readiness.blockers(review);
        return new ReadinessResponse(
                blockers.isEmpty(), blockers, AdmissibleOutcomes.of(review).outcomes());
    }
}
