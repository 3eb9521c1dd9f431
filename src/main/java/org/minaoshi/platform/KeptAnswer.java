package org.minaoshi.platform;

import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** What a request with an idempotency key was answered. */
record KeptAnswer(String operation, String requestDigest, int status, String location, String etag, byte[] body) {

    RestResponse<String> replay(String operation, String requestDigest) {
        if (!this.operation.equals(operation) || !this.requestDigest.equals(requestDigest)) {
            throw PlatformProblems.IDEMPOTENCY_KEY_REUSED.because(
                    "新しいリクエストには新しいキーを使ってください", "A new request needs a new key");
        }
        var response = RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(status), new String(body, StandardCharsets.UTF_8))
                .type("application/json")
                .header("Idempotency-Replayed", true);
        if (location != null) {
            response.header("Location", location);
        }
        if (etag != null) {
            response.header("ETag", etag);
        }
        return response.build();
    }
}
