package org.minaoshi.identity;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;

@QuarkusTest
class TokenTest {

    @Test
    void letsInWhoHasTheRole() {
        Api.as("auditor-1").get("/history").then().statusCode(200);
    }

    @Test
    void refusesWhoHasNoRole() {
        Api.as("nobody-1").get("/history").then().statusCode(403).body("type", equalTo("/problems/role-required"));
    }

    @Test
    void refusesWhoShowsNoToken() {
        Api.anonymous()
                .get("/history")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/authentication-required"));
    }
}
