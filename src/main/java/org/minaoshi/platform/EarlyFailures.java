package org.minaoshi.platform;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What fails outside of every resource is answered as what fails inside: with a problem and nothing of what went wrong, and logged without a word of what it was
 * about. The server would answer with a page of its own and log the address, query included.
 */
@Singleton
class EarlyFailures {

    final RefusedEarly refused;
    final FailureLog failures;

    EarlyFailures(RefusedEarly refused, FailureLog failures) {
        this.refused = refused;
        this.failures = failures;
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
        failures.answered(refusal.type().status(), thrown);
        refused.answer(context, refusal.exception());
    }
}
