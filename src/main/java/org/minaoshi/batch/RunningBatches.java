package org.minaoshi.batch;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** How many batches run in this process, so that they leave room for other requests, and one organisation for the others. */
@Singleton
class RunningBatches {

    final BatchConfig config;
    private final Map<String, Integer> running = new HashMap<>();

    RunningBatches(BatchConfig config) {
        this.config = config;
    }

    /** A place that is given back when closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    synchronized Place take(String organisation) {
        var all = running.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= config.mostAtOnce() || running.getOrDefault(organisation, 0) >= config.mostAtOnceOfOne()) {
            throw BatchProblems.BUSY.because("少し待ってから再送してください", "Send it again after a moment");
        }
        running.merge(organisation, 1, Integer::sum);
        return () -> giveBack(organisation);
    }

    private synchronized void giveBack(String organisation) {
        running.computeIfPresent(organisation, (name, count) -> count == 1 ? null : count - 1);
    }
}
