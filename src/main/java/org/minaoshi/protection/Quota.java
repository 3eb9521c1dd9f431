package org.minaoshi.protection;

import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * So many requests in a minute: all of them at once or evenly, since what was used comes back evenly.
 *
 * @param name what is counted for itself: {@code organisation}, {@code caller} or {@code address}
 */
record Quota(String name, long requests) {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** A replica keeps at most this part of the quota to itself before it tells the others. */
    private static final int PARTS = 20;

    BucketConfiguration bucket() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WINDOW))
                .build();
    }

    long untold() {
        return Math.max(1, requests / PARTS);
    }

    /** {@code RateLimit-Policy}, a structured field (RFC 9651). */
    String policy() {
        return '"' + name + "\";q=" + requests + ";w=" + WINDOW.toSeconds();
    }

    /** {@code RateLimit}: what remains, and in how many seconds all of it is there again. */
    String state(long remaining) {
        var missing = requests - remaining;
        var seconds = (missing * WINDOW.toSeconds() + requests - 1) / requests;
        return '"' + name + "\";r=" + Math.max(0, remaining) + ";t=" + seconds;
    }
}
