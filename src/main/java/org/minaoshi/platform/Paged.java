package org.minaoshi.platform;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a list: the page, and {@code Link: rel="next"} (RFC 8288) where there is more. */
public final class Paged {

    public static <T> RestResponse<Page<T>> respond(UriInfo uri, Page<T> page) {
        var response = RestResponse.ResponseBuilder.ok(page);
        if (page.nextPageToken() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("pageToken", page.nextPageToken())
                    .build();
            response.header("Link", "<%s>; rel=\"next\"".formatted(relative(next)));
        }
        return response.build();
    }

    private static String relative(java.net.URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private Paged() {}
}
