package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;

/** What the metrics tell of the requests that were answered. */
@Singleton
public class CountedRequests {

    private static final String REQUESTS = "http.server.requests";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final MeterRegistry metrics;

    CountedRequests(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** The answer is counted once and under this name. That happens when it has been sent, which its caller may know a little earlier. */
    public void require(String method, String path, int status, Supplier<Response> request)
            throws InterruptedException {
        var before = count(method, path, status);
        assertThat(request.get().statusCode()).isEqualTo(status);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count(method, path, status) == before && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(count(method, path, status))
                .as("%s %s, %d", method, path, status)
                .isEqualTo(before + 1);
    }

    private long count(String method, String path, int status) {
        return metrics
                .find(REQUESTS)
                .tags("method", method, "uri", path, "status", String.valueOf(status))
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
