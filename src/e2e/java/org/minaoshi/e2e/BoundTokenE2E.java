package org.minaoshi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.ValidatableResponse;
import java.text.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minaoshi.Api;

/** RFC 9449 against a token that a Keycloak bound to the key of a client. */
@ExtendWith(Installed.class)
class BoundTokenE2E {

    private final Installation installation;
    private final ProofKey key = ProofKey.generate();
    private String token;

    BoundTokenE2E(Installation installation) {
        this.installation = installation;
    }

    @BeforeEach
    void askForABoundToken() {
        token = installation.keycloak().tokenOfMachine("agent-c-machine", key);
    }

    @Test
    void theIssuerBindsTheTokenToTheKey() throws ParseException {
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getJSONObjectClaim("cnf"))
                .containsEntry("jkt", key.thumbprint());
    }

    @Test
    void itIsTakenWithAProof() {
        list("DPoP", key.proof("GET", url(), token)).statusCode(200);
    }

    @Test
    void aProofIsTakenOnce() {
        var proof = key.proof("GET", url(), token);
        list("DPoP", proof).statusCode(200);
        list("DPoP", proof).statusCode(401);
    }

    @Test
    void aProofOfAnotherKeyIsRefused() {
        list("DPoP", ProofKey.generate().proof("GET", url(), token)).statusCode(401);
    }

    @Test
    void aProofForAnotherRequestIsRefused() {
        list("DPoP", key.proof("POST", url(), token)).statusCode(401);
    }

    @Test
    void asAPlainBearerItIsRefused() {
        Api.withToken(token).baseUri(installation.url()).get("/feedback").then().statusCode(401);
    }

    private ValidatableResponse list(String scheme, String proof) {
        return Api.anonymous()
                .header("Authorization", scheme + " " + token)
                .header("DPoP", proof)
                .baseUri(installation.url())
                .get("/feedback")
                .then();
    }

    private String url() {
        return installation.url() + "/feedback";
    }
}
