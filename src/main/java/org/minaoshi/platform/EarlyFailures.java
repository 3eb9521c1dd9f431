package org.minaoshi.platform;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * What fails outside of every resource is answered as what fails inside: with a problem and nothing of what went wrong, and logged without a word of what it was
 * about. The server would answer with a page of its own and log the address, query included.
 */
@Singleton
class EarlyFailures {

    private static final Logger LOG = Logger.getLogger(EarlyFailures.class);

    final RefusedEarly refused;

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
        LOG.errorf(Wordless.of(thrown), "Answered %d", refusal.type().status());
        refused.answer(context, refusal.exception());
    }
}
