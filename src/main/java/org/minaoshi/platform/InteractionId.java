package org.minaoshi.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The FAPI interaction id: {@code x-fapi-interaction-id} is echoed where the caller sent a usable one and made where not; the log line and the problem
 * carry it as correlation id.
 */
@Singleton
class InteractionId {

    static final String HEADER = "x-fapi-interaction-id";

    private static final String KEY = "correlationId";
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int BEFORE_EVERYTHING = 10_000;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    var given = context.request().getHeader(HEADER);
                    var id = given != null && USABLE.matcher(given).matches()
                            ? given
                            : UUID.randomUUID().toString();
                    context.put(KEY, id);
                    MDC.put(KEY, id);
                    context.response().putHeader(HEADER, id);
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    static String of(RoutingContext context) {
        return context == null ? null : context.get(KEY);
    }
}
