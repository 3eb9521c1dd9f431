package org.minaoshi.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers from content that never changes under its address: known by its digest, kept by whoever asks, read from the database only where it must be. */
public final class Unchanging {

    private static final String KEPT_A_DAY = "public, max-age=86400, immutable";

    public static <T> RestResponse<T> respond(HttpHeaders headers, String digest, Supplier<RestResponse<T>> answer) {
        var etag = ETags.of(digest);
        var response = ETags.isKnown(headers, etag)
                ? RestResponse.ResponseBuilder.<T>notModified().build()
                : answer.get();
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, KEPT_A_DAY);
        return response;
    }

    private Unchanging() {}
}
