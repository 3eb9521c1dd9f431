package org.minaoshi.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalIssuerTest {

    private static final String REDIRECT = "http://localhost:8080/q/swagger-ui/oauth2-redirect.html";

    private static LocalIssuer issuer;

    @BeforeAll
    static void start() {
        issuer = LocalIssuer.start(0);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @EnumSource
    void knowsEachLocalUser(LocalUser user) throws Exception {
        var claims = claims(password(user.username()));
        assertThat(claims.getIssuer()).isEqualTo(issuer.url());
        assertThat(claims.getSubject()).isEqualTo(user.username());
        assertThat(claims.getAudience()).containsExactly("minaoshi");
        assertThat(claims.getStringListClaim("roles")).isEqualTo(user.roles());
        assertThat(claims.getStringClaim("organisation"))
                .isEqualTo(user.organisation().orElse(null));
    }

    @Test
    void knowsMachinesByTheirClientId() throws Exception {
        var body = given().contentType("application/x-www-form-urlencoded")
                .auth()
                .preemptive()
                .basic("agent-c", "any")
                .formParam("grant_type", "client_credentials")
                .post(issuer.tokenUrl());
        var claims = claims(body);
        assertThat(claims.getSubject()).isEqualTo("agent-c");
        assertThat(claims.getStringListClaim("roles")).containsExactly("payment-agent");
    }

    @Test
    void refusesStrangers() {
        password("stranger").then().statusCode(400).body("error", equalTo("invalid_grant"));
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "stranger")
                .formParam("client_secret", "any")
                .post(issuer.tokenUrl())
                .then()
                .statusCode(400);
        given().formParam("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer")
                .post(issuer.tokenUrl())
                .then()
                .statusCode(400);
        given().formParam("username", "stranger")
                .post(authorization("challenge"))
                .then()
                .statusCode(400);
    }

    @Test
    void letsAPersonChooseWhoToBe() throws Exception {
        var page = given().get(authorization("challenge"));
        assertThat(page.contentType()).startsWith("text/html");
        for (var user : LocalUser.values()) {
            assertThat(page.asString())
                    .contains("value=\"" + user.username() + "\"")
                    .contains(user.japanese(), user.english());
        }

        var verifier = "a-verifier-of-at-least-forty-three-characters-length";
        var location = given().redirects()
                .follow(false)
                .formParam("username", "chair-1")
                .post(authorization(challenge(verifier)))
                .header("Location");
        assertThat(location).startsWith(REDIRECT).contains("state=s");
        var code = location.replaceAll(".*[?&]code=([^&]*).*", "$1");

        var answer = given().header("Origin", "http://localhost:8080")
                .formParam("grant_type", "authorization_code")
                .formParam("client_id", "minaoshi")
                .formParam("redirect_uri", REDIRECT)
                .formParam("code", code)
                .formParam("code_verifier", verifier)
                .post(issuer.tokenUrl());
        assertThat(answer.header("access-control-allow-origin")).isEqualTo("http://localhost:8080");
        assertThat(claims(answer).getSubject()).isEqualTo("chair-1");
        assertThat(claims(answer).getStringListClaim("roles")).isEqualTo(List.of("council-chair"));
    }

    private static Response password(String username) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "minaoshi")
                .formParam("username", username)
                .formParam("password", "any")
                .post(issuer.tokenUrl());
    }

    private static String authorization(String challenge) {
        return issuer.authorizationUrl() + "?response_type=code&client_id=minaoshi&scope=openid&state=s&redirect_uri="
                + REDIRECT + "&code_challenge_method=S256&code_challenge=" + challenge;
    }

    private static String challenge(String verifier) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static JWTClaimsSet claims(Response response) throws Exception {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return SignedJWT.parse(response.path("access_token")).getJWTClaimsSet();
    }
}
