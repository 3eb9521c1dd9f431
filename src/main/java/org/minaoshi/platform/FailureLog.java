package org.minaoshi.platform;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells whoever looks after the service what it failed at; without a word of what that was about, and of a crowd not for each of it. */
@Singleton
class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class);
    private static final long TELLING_NANOS = Duration.ofSeconds(10).toNanos();

    private final LongAdder sinceTold = new LongAdder();
    private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - TELLING_NANOS);

    void answered(int status, Throwable thrown) {
        if (isCrowded(thrown)) {
            crowded();
        } else {
            LOG.errorf(Wordless.of(thrown), "Answered %d", status);
        }
    }

    /** No thread took the request. Others may have wrapped what says so. */
    private static boolean isCrowded(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(RejectedExecutionException.class::isInstance);
    }

    private void crowded() {
        sinceTold.increment();
        var now = System.nanoTime();
        var told = toldAt.get();
        if (now - told >= TELLING_NANOS && toldAt.compareAndSet(told, now)) {
            LOG.warnf(
                    "Answered 503 to %d requests: every thread for such is taken, and as many others wait as may",
                    sinceTold.sumThenReset());
        }
    }
}
