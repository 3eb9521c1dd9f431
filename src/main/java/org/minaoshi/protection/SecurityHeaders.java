package org.minaoshi.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What every answer tells the browser that may have asked, and the caches on the way; what an answer says of itself stays. */
@Singleton
class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 9_000;
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final CharSequence CACHE_CONTROL = HttpHeaders.CACHE_CONTROL;

    /** For data: whatever a browser makes of it, it runs, loads and frames nothing. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The viewers of browsers load parts of their own. */
    private static final String PAPER = "frame-ancestors 'none'";

    /** Swagger UI has styles and a start script in its page, and asks the issuer, wherever that is, for a token. */
    private static final String CONTRACT_READER =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src *; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(written -> complete(request));
                    request.next();
                },
                BEFORE_EVERYTHING);
    }

    private static void complete(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Strict-Transport-Security", "max-age=31536000");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (!headers.contains(CONTENT_SECURITY_POLICY)) {
            headers.set(CONTENT_SECURITY_POLICY, contentSecurityPolicy(request, headers));
        }
        if (!headers.contains(CACHE_CONTROL) && isPersonal(request)) {
            headers.set(CACHE_CONTROL, mayBeAskedFor(request, headers) ? "private, no-cache" : "no-store");
        }
    }

    private static String contentSecurityPolicy(RoutingContext request, MultiMap headers) {
        if (request.normalizedPath().startsWith("/q/swagger-ui")) {
            return CONTRACT_READER;
        }
        return "application/pdf".equals(headers.get(HttpHeaders.CONTENT_TYPE)) ? PAPER : NOTHING;
    }

    /** Whatever was answered to somebody, and every refusal. */
    private static boolean isPersonal(RoutingContext request) {
        return request.response().getStatusCode() >= 400
                || request.request().getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** What has a tag may be kept by the caller alone, who asks each time whether it still holds. */
    private static boolean mayBeAskedFor(RoutingContext request, MultiMap headers) {
        return request.response().getStatusCode() < 400
                && headers.contains(HttpHeaders.ETAG)
                && (request.request().method().equals(HttpMethod.GET)
                        || request.request().method().equals(HttpMethod.HEAD));
    }
}
