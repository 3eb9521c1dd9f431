package org.minaoshi.retrospect;

import static org.minaoshi.Api.anonymous;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Asks of a day, as it was known at a moment. */
final class Ask {

    static ValidatableResponse asOf(String address, String asOf, String knownAt) {
        return times(anonymous(), asOf, knownAt).get(address).then();
    }

    /** Either may be null. */
    static RequestSpecification times(RequestSpecification request, String asOf, String knownAt) {
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request;
    }

    private Ask() {}
}
