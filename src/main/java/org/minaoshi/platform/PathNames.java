package org.minaoshi.platform;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.resteasy.reactive.server.runtime.observability.ObservabilityIntegrationRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Gives the metrics the name of a path, as the contract has it, where a request was refused before it came to its room. By its own path, ids included, each
 * would be counted for itself, until the metrics take in no more.
 */
@Singleton
class PathNames {

    /** Where the framework's metrics look for it. */
    private static final String NAME = "UrlPathTemplate";

    private static final String OF_NO_ROOM = "/UNKNOWN";

    private static final int BEFORE_EVERYTHING = 9_500;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(written -> name(request));
                    request.next();
                },
                BEFORE_EVERYTHING);
    }

    private static void name(RoutingContext request) {
        if (request.response().getStatusCode() < 400
                && !request.request().method().equals(HttpMethod.OPTIONS)) {
            return;
        }
        var context = ((HttpServerRequestInternal) request.request()).context();
        if (!isNamed(context)) {
            ObservabilityIntegrationRecorder.setTemplatePath(request, ResteasyReactiveRecorder.getCurrentDeployment());
        }
        if (!isNamed(context)) {
            context.putLocal(NAME, OF_NO_ROOM);
        }
    }

    private static boolean isNamed(Context context) {
        return context.getLocal(NAME) != null;
    }
}
