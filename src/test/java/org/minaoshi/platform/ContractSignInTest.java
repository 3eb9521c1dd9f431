package org.minaoshi.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;

@QuarkusTest
class ContractSignInTest {

    private static final String FLOW = "components.securitySchemes.oidc.flows.authorizationCode.";

    /** Without a scope of OpenID Connect an issuer refuses to sign anybody in. */
    @Test
    void saysWhereThisInstallationSignsPeopleIn() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(FLOW + "authorizationUrl", equalTo(Api.issuerUrl() + "/authorize"))
                .body(FLOW + "tokenUrl", equalTo(Api.issuerUrl() + "/token"))
                .body(FLOW + "scopes", hasKey("openid"));
    }

    @Test
    void letsItBeTriedOut() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .body(containsString("clientId: 'minaoshi'"))
                .body(containsString("scopes: 'openid'"))
                .body(containsString("usePkceWithAuthorizationCodeGrant: true"));
    }
}
