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

    /** As an act that may fail. */
    public interface Act {
        void run() throws Exception;
    }

    /** The answer is counted once and under this name. That happens when it has been sent, which its caller may know a little earlier. */
    public void require(String method, String path, int status, Supplier<Response> request) throws Exception {
        require(method, path, String.valueOf(status), () -> assertThat(
                        request.get().statusCode())
                .isEqualTo(status));
    }

    /** Of a caller that goes away: the metrics count it once or twice. */
    public void requireReset(String method, String path, Act request) throws Exception {
        assertThat(counted(method, path, "RESET", request)).isPositive();
    }

    public void require(String method, String path, String status, Act request) throws Exception {
        assertThat(counted(method, path, status, request))
                .as("%s %s, %s", method, path, status)
                .isOne();
    }

    private long counted(String method, String path, String status, Act request) throws Exception {
        var before = count(method, path, status);
        request.run();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count(method, path, status) == before && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        return count(method, path, status) - before;
    }

    public long count(String method, String path, String status) {
        return metrics.find(REQUESTS).tags("method", method, "uri", path, "status", status).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
