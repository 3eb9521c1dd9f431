package org.minaoshi.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that says it is too large before any of it is read. A body that does not say its length is cut off by the server at the same limit.
 */
class BodyLimit {

    final long limit;

    BodyLimit(@ConfigProperty(name = "minaoshi.http.largest-body") long limit) {
        this.limit = limit;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() > 18 || length != null && Long.parseLong(length) > limit) {
            throw PlatformProblems.BODY_TOO_LARGE.because(
                    "本文は %d バイトまでです".formatted(limit), "A body has at most %d bytes".formatted(limit));
        }
    }
}
