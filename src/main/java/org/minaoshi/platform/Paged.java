package org.minaoshi.platform;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a list: the page, and {@code Link: rel="next"} (RFC 8288) where there is more. */
public final class Paged {

    public static <T> RestResponse<Page<T>> respond(UriInfo uri, Page<T> page) {
        return respond(uri.getRequestUriBuilder(), page);
    }

    /** @param list the address of this page, with what the next one is to be asked with even where this one was asked without */
    public static <T> RestResponse<Page<T>> respond(UriBuilder list, Page<T> page) {
        var response = RestResponse.ResponseBuilder.ok(page);
        if (page.nextPageToken() != null) {
            response.header("Link", next(list, page.nextPageToken()));
        }
        return response.build();
    }

    /** The value of {@code Link} for the page of that token. */
    public static String next(UriInfo uri, String pageToken) {
        return next(uri.getRequestUriBuilder(), pageToken);
    }

    private static String next(UriBuilder list, String pageToken) {
        var next = list.replaceQueryParam("pageToken", pageToken).build();
        return "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery());
    }

    private Paged() {}
}
