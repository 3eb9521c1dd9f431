package org.minaoshi.batch;

import java.util.List;
import org.minaoshi.feedback.Admission;
import org.minaoshi.platform.LineRefusal;

/**
 * What was found when a batch had been read to its end.
 *
 * @param good numbers of the lines in the spool, in their order
 * @param digest of all its bytes
 */
record Reading(List<Integer> good, List<LineRefusal> refusals, String digest, Admission admission) {

    int received() {
        return good.size() + refusals.size();
    }

    List<LineRefusal> refusalsTold() {
        return refusals.subList(0, Math.min(refusals.size(), Batch.MOST_REFUSALS_TOLD));
    }
}
