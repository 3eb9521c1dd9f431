package org.minaoshi.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses with a problem what the server itself would refuse without a word: an address that is too long, a body it would not take in. What it cannot read as
 * HTTP at all never comes this far.
 */
@Singleton
class Threshold {

    /** Behind {@link InteractionId}, in front of everything that reads the address. */
    private static final int BEFORE_ROUTING = 9_000;

    private static final int LONGEST_ADDRESS = 4096;

    final RefusedEarly refused;
    final long serverLimit;

    Threshold(
            RefusedEarly refused, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize serverLimit) {
        this.refused = refused;
        this.serverLimit = serverLimit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTING);
    }

    private void check(RoutingContext context) {
        if (context.request().uri().length() > LONGEST_ADDRESS) {
            refused.answer(
                    context,
                    PlatformProblems.ADDRESS_TOO_LONG.because(
                            "アドレスは %d 文字までです".formatted(LONGEST_ADDRESS),
                            "An address has at most %d characters".formatted(LONGEST_ADDRESS)));
        } else if (isFarTooLarge(context.request())) {
            // What is on its way is not waited for.
            context.response()
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .endHandler(sent -> context.request().connection().close());
            refused.answer(
                    context,
                    PlatformProblems.BODY_TOO_LARGE.because("本文が大きすぎて受け取れません", "The body is too large to be taken in"));
        } else {
            context.next();
        }
    }

    /** One that the server takes in is refused by {@link BodyLimit}, where the connection can stay. */
    private boolean isFarTooLarge(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.chars().allMatch(Character::isDigit) && isMore(length);
    }

    private boolean isMore(String digits) {
        return digits.length() > 18 || Long.parseLong(digits) > serverLimit;
    }
}
