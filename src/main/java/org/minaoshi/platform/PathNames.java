package org.minaoshi.platform;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.resteasy.reactive.server.runtime.observability.ObservabilityIntegrationRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Gives the metrics the name of a path, as the contract has it, where a request was refused before it came to its room, and one name to all that has none, whose
 * caller went away, or whose address or head no room ever sees. By its own path, ids included, each would be counted for itself, until the metrics take in no more.
 */
@Singleton
class PathNames implements HttpServerMetricsTagsContributor {

    /** Where the framework's metrics look for it. */
    private static final String NAME = "UrlPathTemplate";

    private static final String OF_NO_ROOM = "/UNKNOWN";
    private static final Tags COUNTED_AS_OF_NO_ROOM = Tags.of("uri", OF_NO_ROOM);

    private static final int BEFORE_EVERYTHING = 9_500;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    ((HttpServerRequestInternal) request.request()).context().putLocal(NAME, OF_NO_ROOM);
                    request.addHeadersEndHandler(written -> name(request));
                    request.next();
                },
                BEFORE_EVERYTHING);
    }

    /** What is answered outside of the rooms, as the pages of Swagger UI are, the metrics know by its own path, and do not count. */
    private static void name(RoutingContext request) {
        var context = ((HttpServerRequestInternal) request.request()).context();
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

    /** Of what is answered before any filter: an address that is no path or cannot be decoded, a head that is too long. */
    @Override
    public Tags contribute(Context answered) {
        return answered.requestContextLocalData(NAME) == null ? COUNTED_AS_OF_NO_ROOM : Tags.empty();
    }
}
