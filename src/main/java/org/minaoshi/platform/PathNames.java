package org.minaoshi.platform;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.resteasy.reactive.server.runtime.observability.ObservabilityIntegrationRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Gives the metrics the name of a path, as the contract has it, where a request was refused before it came to its room, or its caller went away. By its own path,
 * ids included, each would be counted for itself, until the metrics take in no more. (A path that cannot be decoded never comes here: a pattern of the metrics, in
 * the configuration, names it.)
 */
@Singleton
class PathNames {

    /** Where the framework's metrics look for it. */
    private static final String NAME = "UrlPathTemplate";

    private static final String OF_NO_ROOM = "/UNKNOWN";

    private static final int BEFORE_EVERYTHING = 9_500;

    /** An address that is no path ({@code *}, or without a stroke in front) fails before any filter. */
    void registerFailures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(request -> {
            if (context(request).getLocal(NAME) == null) {
                context(request).putLocal(NAME, OF_NO_ROOM);
            }
            request.next();
        });
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    context(request).putLocal(NAME, OF_NO_ROOM);
                    request.addHeadersEndHandler(written -> name(request));
                    request.next();
                },
                BEFORE_EVERYTHING);
    }

    /** What is answered outside of the rooms, as the pages of Swagger UI are, the metrics know by its own path, and do not count. */
    private static void name(RoutingContext request) {
        var context = context(request);
        if (!OF_NO_ROOM.equals(context.getLocal(NAME))) {
            return;
        }
        if (request.response().getStatusCode() < 400
                && !request.request().method().equals(HttpMethod.OPTIONS)) {
            context.removeLocal(NAME);
            return;
        }
        ObservabilityIntegrationRecorder.setTemplatePath(request, ResteasyReactiveRecorder.getCurrentDeployment());
    }

    private static Context context(RoutingContext request) {
        return ((HttpServerRequestInternal) request.request()).context();
    }
}
