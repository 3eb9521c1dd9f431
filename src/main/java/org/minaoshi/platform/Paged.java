package org.minaoshi.platform;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a list: the page, and {@code Link: rel="next"} (RFC 8288) where there is more. */
public final class Paged {

    public static <T> RestResponse<Page<T>> respond(UriInfo uri, Page<T> page) {
        var response = RestResponse.ResponseBuilder.ok(page);
        if (page.nextPageToken() != null) {
            response.header("Link", next(uri, page.nextPageToken()));
        }
        return response.build();
    }

    /** The value of {@code Link} for the page of that token. */
    public static String next(UriInfo uri, String pageToken) {
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("pageToken", pageToken)
                .build();
        return "<%s>; rel=\"next\"".formatted(relative(next));
    }

    private static String relative(java.net.URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private Paged() {}
}
