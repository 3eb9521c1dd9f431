package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What the metrics tell of the requests that were answered. */
@Singleton
public class CountedRequests {

    private static final String REQUESTS = "http.server.requests";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final MeterRegistry metrics;

    CountedRequests(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** A request is counted when its answer has been sent, which its caller may know a little earlier. */
    public void requireOne(String path, int status) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isCounted(path, status) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(isCounted(path, status)).as("%s, %d", path, status).isTrue();
    }

    private boolean isCounted(String path, int status) {
        return metrics.find(REQUESTS)
                        .tag("uri", path)
                        .tag("status", String.valueOf(status))
                        .timer()
                != null;
    }

    /** @param part of an address that no name of a path has */
    public void requireNoneWith(String part) {
        assertThat(metrics.find(REQUESTS).timers())
                .extracting(timer -> timer.getId().getTag("uri"))
                .noneMatch(path -> path.contains(part));
    }
}
