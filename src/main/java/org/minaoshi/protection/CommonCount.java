package org.minaoshi.protection;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.minaoshi.platform.DaemonThreads;

/**
 * Settles what each replica has counted in one table, on a thread of its own, so that no request waits for it.
 *
 * <p>While the database is slow or away, each replica counts for itself: a service that cannot count together must not turn everybody away, and one that cannot
 * reach its database has little to give anyway. What was used meanwhile is told when the database answers again.
 */
@Singleton
class CommonCount {

    private static final Logger LOG = Logger.getLogger(CommonCount.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final int LET_GO_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("common-count"));
    private volatile Instant restingUntil = Instant.MIN;

    CommonCount(AgroalDataSource database, Clock clock) {
        this.clock = clock;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit")
                .requestTimeout(PATIENCE)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Quota.WINDOW))
                .build();
        thread.scheduleWithFixedDelay(this::letGo, 1, 1, TimeUnit.MINUTES);
    }

    void settle(Meter meter) {
        if (isResting()) {
            meter.postpone();
        } else {
            thread.execute(() -> settleNow(meter));
        }
    }

    private void settleNow(Meter meter) {
        if (isResting()) {
            meter.postpone();
            return;
        }
        try {
            meter.settle(used -> take(meter, used));
        } catch (RuntimeException away) {
            restingUntil = clock.instant().plus(REST_AFTER_FAILURE);
            LOG.warnf(
                    "Requests are counted in each replica alone for now (%s)",
                    away.getClass().getSimpleName());
        }
    }

    private long take(Meter meter, long used) {
        return buckets.builder()
                .build(meter.key(), meter.quota()::bucket)
                .asVerbose()
                .consumeIgnoringRateLimits(used)
                .getState()
                .getAvailableTokens();
    }

    /** What has filled up again says nothing any more. */
    void letGo() {
        try {
            while (buckets.removeExpired(LET_GO_AT_ONCE) == LET_GO_AT_ONCE) {
                LOG.debug("There are more that say nothing");
            }
        } catch (RuntimeException away) {
            LOG.debugf("Not now (%s)", away.getClass().getSimpleName());
        }
    }

    private boolean isResting() {
        return clock.instant().isBefore(restingUntil);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
