package org.minaoshi.platform;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;

/**
 * What fails outside of every resource is answered as what fails inside: with a problem and nothing of what went wrong, and logged without a word of what it was
 * about. The server would answer with a page of its own and log the address, query included.
 */
@Singleton
class EarlyFailures {

    private static final Logger LOG = Logger.getLogger(EarlyFailures.class);

    private static final long TELLING_NANOS = Duration.ofSeconds(10).toNanos();

    final RefusedEarly refused;
    private final LongAdder sinceTold = new LongAdder();
    private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - TELLING_NANOS);

    EarlyFailures(RefusedEarly refused) {
        this.refused = refused;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        var thrown = context.failure();
        if (thrown == null || context.response().headWritten()) {
            context.next();
            return;
        }
        var refusal = Refusals.of(thrown);
        if (refusal.type().status() < 500) {
            // Refused with its challenges by whoever asked who it is.
            context.next();
            return;
        }
        if (thrown instanceof RejectedExecutionException) {
            crowded();
        } else {
            LOG.errorf(Wordless.of(thrown), "Answered %d", refusal.type().status());
        }
        refused.answer(context, refusal.exception());
    }

    /** Told once for all that are refused in some time: there may be thousands a second. */
    private void crowded() {
        sinceTold.increment();
        var now = System.nanoTime();
        var told = toldAt.get();
        if (now - told >= TELLING_NANOS && toldAt.compareAndSet(told, now)) {
            LOG.warnf(
                    "Answered 503 to %d requests: every thread is taken, and as many others wait as may",
                    sinceTold.sumThenReset());
        }
    }
}
