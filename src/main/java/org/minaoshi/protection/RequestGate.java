package org.minaoshi.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.minaoshi.identity.ArrivingCallers;
import org.minaoshi.identity.ArrivingCallers.ArrivingCaller;
import org.minaoshi.platform.RefusedEarly;

/**
 * Counts each request before it reaches a room: for its organisation, for its caller where that acts for none, else for its address. Who exceeds the quota is
 * told when to come again.
 *
 * <p>A token that is not accepted counts for the address, and more than a request; one that is accepted is never held up by what others do from its address.
 */
@Singleton
class RequestGate {

    /**
     * The place of the framework's authentication, which stands first there: in front of everything that answers, and of the framework's next step, which would work
     * out the name of each request's path, should its token be refused.
     */
    private static final int AFTER_AUTHENTICATION = 200;

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 50_000;
    private static final long LONGEST_WAIT_MILLIS = 1000;

    final ProtectionConfig config;
    final ArrivingCallers callers;
    final Meters meters;
    final CommonCount common;
    final RefusedEarly refused;
    private final Map<ArrivingCaller, Future<Meter>> beingFound = new ConcurrentHashMap<>();
    private final Cache<ArrivingCaller, Meter> known = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();

    RequestGate(
            ProtectionConfig config, ArrivingCallers callers, Meters meters, CommonCount common, RefusedEarly refused) {
        this.config = config;
        this.callers = callers;
        this.meters = meters;
        this.common = common;
        this.refused = refused;
    }

    void register(@Observes Filters filters) {
        if (config.enabled()) {
            filters.register(this::count, AFTER_AUTHENTICATION);
        }
    }

    private void count(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            countAddress(request, 1);
            return;
        }
        var here = (ContextInternal) request.vertx().getOrCreateContext();
        callers.find(request)
                .subscribe()
                .with(
                        caller -> here.emit(caller, arrived -> countCaller(request, here, arrived)),
                        failure -> here.emit(
                                failure instanceof AuthenticationFailedException ? config.refusedTokenWeight() : 1,
                                weight -> countAddress(request, weight)));
    }

    private void countCaller(RoutingContext request, ContextInternal here, Optional<ArrivingCaller> arrived) {
        if (arrived.isEmpty()) {
            countAddress(request, 1);
            return;
        }
        var caller = arrived.get();
        var meter = known.getIfPresent(caller);
        if (meter != null) {
            countCaller(request, meter);
        } else {
            find(caller, here).onComplete(found -> here.emit(found.result(), one -> countCaller(request, one)));
        }
    }

    /**
     * Which organisation it is may have to be asked of the database: once for whatever its caller sends meanwhile, which waits for that together and not longer than
     * {@link #LONGEST_WAIT_MILLIS}; then the caller counts for itself until the answer is there.
     */
    private Future<Meter> find(ArrivingCaller caller, ContextInternal here) {
        var asked = beingFound.get(caller);
        if (asked != null) {
            return asked;
        }
        // In a context of its own, since that of the request goes on without it where the answer is late.
        var meter = here.duplicate()
                .executeBlocking(() -> callers.organisation(caller), false)
                .map(organisation -> known.get(
                        caller,
                        of -> organisation.map(meters::ofOrganisation).orElseGet(() -> meters.ofCaller(of.id()))));
        var found = meter.timeout(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)
                .otherwise(late -> meters.ofCaller(caller.id()));
        beingFound.put(caller, found);
        meter.onComplete(ended -> beingFound.remove(caller, found));
        return found;
    }

    private void countCaller(RoutingContext request, Meter meter) {
        count(request, meter, 1, true);
    }

    private void countAddress(RoutingContext request, int weight) {
        count(request, meters.ofAddress(request.request().remoteAddress().hostAddress()), weight, false);
    }

    private void count(RoutingContext request, Meter meter, int weight, boolean saysWhatIsLeft) {
        var probe = meter.take(weight);
        if (meter.isDue()) {
            common.settle(meter);
        }
        var headers = request.response().headers();
        if (saysWhatIsLeft || !probe.isConsumed()) {
            headers.set("RateLimit-Policy", meter.quota().policy());
            headers.set("RateLimit", meter.quota().state(probe.getRemainingTokens()));
        }
        if (probe.isConsumed()) {
            request.next();
            return;
        }
        var seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        refused.answer(
                request,
                ProtectionProblems.RATE_LIMIT_EXCEEDED.because(
                        "%d 秒後に再試行してください".formatted(seconds), "Try again in %d seconds".formatted(seconds)));
    }
}
