package org.minaoshi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run of the load, or several together, measured. Times in milliseconds.
 *
 * @param servicePerRequest processor time of the server in microseconds for each request
 * @param databasePerRequest the same of PostgreSQL
 * @param loadPerRequest the same of whoever made the load
 * @param resident memory of the server in MB, at the end
 * @param strange the share of the machine that was used by nobody of ours, or by the kernel for nobody in particular
 */
record Measured(
        long requests,
        double seconds,
        double p50,
        double p99,
        double p999,
        double servicePerRequest,
        double databasePerRequest,
        double loadPerRequest,
        double strange,
        long resident) {

    double perSecond() {
        return requests / seconds;
    }

    /** Throughput of all together; of the percentiles the median, so that one disturbed round does not count. */
    static Measured of(List<Measured> rounds) {
        var requests = rounds.stream().mapToLong(Measured::requests).sum();
        return new Measured(
                requests,
                rounds.stream().mapToDouble(Measured::seconds).sum(),
                median(rounds, Measured::p50),
                median(rounds, Measured::p99),
                median(rounds, Measured::p999),
                median(rounds, Measured::servicePerRequest),
                median(rounds, Measured::databasePerRequest),
                median(rounds, Measured::loadPerRequest),
                median(rounds, Measured::strange),
                rounds.stream().mapToLong(Measured::resident).max().orElse(0));
    }

    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> value) {
        var sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                .average()
                .orElse(0);
    }
}
