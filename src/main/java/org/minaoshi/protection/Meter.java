package org.minaoshi.protection;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
import org.minaoshi.platform.Digests;

/**
 * Counts the requests of one caller in this replica, without lock or wait, and knows what the other replicas have not been told yet.
 *
 * <p>After each settling the count here is the common one. Between two of them this replica lets through at most what {@link Quota#untold} allows and what comes
 * in while the database answers; a common count below zero is paid back before anything more is let through.
 */
final class Meter {

    /** The common count cannot be asked without taking something. */
    private static final long LEAST = 1;

    private final Quota quota;
    private final String key;
    private final Bucket bucket;
    private final AtomicLong untold = new AtomicLong();
    private final AtomicBoolean settling = new AtomicBoolean();

    Meter(Quota quota, String counted) {
        this.quota = quota;
        this.key = Digests.sha256(
                "%s %d %s".formatted(quota.name(), quota.requests(), counted).getBytes(StandardCharsets.UTF_8));
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.requests()).refillGreedy(quota.requests(), Quota.WINDOW))
                .build();
    }

    Quota quota() {
        return quota;
    }

    /** Under which the replicas know it: a digest, so that no address and no name lies in the table. Another quota is another key. */
    String key() {
        return key;
    }

    /** Never more than all there is, so that a weight above the quota still lets a rested caller through. */
    ConsumptionProbe take(long weight) {
        var tokens = Math.min(weight, quota.requests());
        var probe = bucket.tryConsumeAndReturnRemaining(tokens);
        if (probe.isConsumed()) {
            untold.addAndGet(tokens);
        }
        return probe;
    }

    /** Whether it is time to settle, and nobody has been asked to yet. Whoever is told so settles, or {@linkplain #postpone postpones}. */
    boolean isDue() {
        return untold.get() >= quota.untold() && settling.compareAndSet(false, true);
    }

    void postpone() {
        settling.set(false);
    }

    boolean isSettled() {
        return !settling.get();
    }

    /** @param common takes what was used here from the common count and answers what that then is */
    void settle(LongUnaryOperator common) {
        // What has come back since, here, has come back there too.
        var missing = Math.max(0, quota.requests() - bucket.getAvailableTokens());
        var told = untold.getAndSet(0);
        try {
            var left = common.applyAsLong(Math.max(LEAST, Math.min(told, missing)));
            var ahead = bucket.getAvailableTokens() - (left - untold.get());
            if (ahead > 0) {
                bucket.consumeIgnoringRateLimits(ahead);
            }
        } catch (RuntimeException e) {
            untold.addAndGet(told);
            throw e;
        } finally {
            settling.set(false);
        }
    }
}
