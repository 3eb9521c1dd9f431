package org.minaoshi.identity;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.OddToken;

@QuarkusTest
class TokenTest {

    private static final String FOR_THE_AUDITOR = "/history";

    @ParameterizedTest
    @ValueSource(strings = {"auditor-1", "secretariat-1"})
    void takesATokenOfItsIssuer(String username) {
        Api.as(username).get(FOR_THE_AUDITOR).then().statusCode(200);
    }

    /** Without this the refusals below would prove nothing. */
    @Test
    void takesTheTokenThatTheOthersWereMadeFrom() {
        Api.withToken(OddToken.right("auditor-1")).get(FOR_THE_AUDITOR).then().statusCode(200);
    }

    @Test
    void refusesWhoHasNone() {
        Api.anonymous()
                .get(FOR_THE_AUDITOR)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/authentication-required"));
    }

    @Test
    void refusesAnExpiredToken() {
        refuses(OddToken.expired("auditor-1"));
    }

    @Test
    void refusesATokenSignedByAnother() {
        refuses(OddToken.foreignKey("auditor-1"));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refuses(OddToken.foreignIssuer("auditor-1"));
    }

    @Test
    void refusesATokenForAnotherService() {
        refuses(OddToken.foreignAudience("auditor-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-1", "bank-a", "council-1"})
    void refusesWhoHasNotTheRole(String username) {
        Api.as(username).get(FOR_THE_AUDITOR).then().statusCode(403).body("type", equalTo("/problems/role-required"));
    }

    private static void refuses(String token) {
        Api.withToken(token)
                .get(FOR_THE_AUDITOR)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/authentication-required"));
    }
}
