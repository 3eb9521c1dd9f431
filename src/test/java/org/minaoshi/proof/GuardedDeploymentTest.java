package org.minaoshi.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.DpopKey;
import org.minaoshi.OddToken;
import org.minaoshi.TestCertificate;

/** A deployment that ends TLS itself, asks for nonces, and wants bound tokens of those who submit. */
@QuarkusTest
@TestProfile(GuardedDeploymentTest.Guarded.class)
class GuardedDeploymentTest {

    private static final Path FOLDER = Path.of("target/test-certificates");
    private static final TestCertificate SERVER = TestCertificate.make(FOLDER, "server");
    private static final TestCertificate BANK_A = TestCertificate.make(FOLDER, "bank-a");
    private static final TestCertificate BANK_B = TestCertificate.make(FOLDER, "bank-b");
    private static final DpopKey KEY = DpopKey.make();

    public static class Guarded implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "minaoshi.identity.bound-tokens", "submitters",
                    "minaoshi.identity.dpop.nonce-secret", "0123456789abcdef0123456789abcdef",
                    "quarkus.http.tls-configuration-name", "callers",
                    "quarkus.http.test-ssl-port", "0",
                    "quarkus.tls.callers.key-store.p12.path", SERVER.keyStore().toString(),
                    "quarkus.tls.callers.key-store.p12.password", TestCertificate.PASSWORD,
                    "quarkus.tls.callers.trust-store.pem.certs", BANK_A.pem() + "," + BANK_B.pem());
        }
    }

    @TestHTTPResource(value = "/feedback", tls = true)
    URI feedback;

    @Inject
    ProofConfig config;

    @Inject
    Clock clock;

    private final String boundToKey = OddToken.bound("auditor-1", Map.of("jkt", KEY.thumbprint()));

    @Test
    void givesANonceAndTakesIt() {
        var refused = history(null);
        refused.then().statusCode(401).body("type", equalTo("/problems/dpop-nonce-required"));
        assertThat(challenges(refused).get(0)).startsWith("DPoP error=\"use_dpop_nonce\", algs=");

        var answer = history(refused.header("DPoP-Nonce"));

        answer.then().statusCode(200);
        assertThat(answer.headers().hasHeaderWithName("DPoP-Nonce")).isFalse();
    }

    @Test
    void handsOutTheNextNonceInTime() {
        var earlier = new Nonces(
                        config, Clock.offset(clock, config.nonceLifetime().negated()))
                .current()
                .orElseThrow();

        var answer = history(earlier);

        answer.then().statusCode(200);
        history(answer.header("DPoP-Nonce")).then().statusCode(200);
    }

    @Test
    void refusesANonceOfLongAgoOrOfNobody() {
        var old = new Nonces(
                        config,
                        Clock.offset(
                                clock, config.nonceLifetime().multipliedBy(2).negated()))
                .current()
                .orElseThrow();
        for (var nonce : new String[] {old, "made-up"}) {
            history(nonce).then().statusCode(401).body("type", equalTo("/problems/dpop-nonce-required"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank-a", "agent-c"})
    void wantsABoundTokenOfWhoSubmits(String username) {
        var refused = Api.as(username).get("/feedback");
        refused.then().statusCode(401).body("type", equalTo("/problems/bound-token-required"));
        assertThat(challenges(refused).get(0)).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(challenges(refused).get(1)).startsWith("DPoP algs=");
    }

    @Test
    void wantsNoneOfTheOthers() {
        Api.as("secretariat-1").get("/feedback").then().statusCode(200);
    }

    @Test
    void takesATokenBoundToTheCertificateOfTheConnection() throws Exception {
        var token = OddToken.bound("bank-a", Map.of("x5t#S256", BANK_A.thumbprint()));

        assertThat(status(BANK_A, "Bearer " + token, null)).isEqualTo(200);
        assertThat(status(BANK_B, "Bearer " + token, null)).isEqualTo(401);
        assertThat(status(null, "Bearer " + token, null)).isEqualTo(401);
    }

    @Test
    void aCertificateAloneMakesNobodySomebody() throws Exception {
        assertThat(status(BANK_A, null, null)).isEqualTo(401);
    }

    /** The connection counts, not what its caller writes into a header. */
    @Test
    void believesNoHeaderInsteadOfTheConnection() throws Exception {
        var token = OddToken.bound("bank-a", Map.of("x5t#S256", BANK_A.thumbprint()));
        var header = ":" + Base64.getEncoder().encodeToString(BANK_A.encoded()) + ":";

        assertThat(client(BANK_B)
                        .send(
                                HttpRequest.newBuilder(feedback)
                                        .header("Authorization", "Bearer " + token)
                                        .header("Client-Cert", header)
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void wantsBothWhereATokenIsBoundToBoth() throws Exception {
        var token = OddToken.bound("bank-a", Map.of("x5t#S256", BANK_A.thumbprint(), "jkt", KEY.thumbprint()));
        var nonce = new Nonces(config, clock).current().orElseThrow();

        assertThat(status(BANK_A, "DPoP " + token, proof(token, nonce))).isEqualTo(200);
        assertThat(status(BANK_B, "DPoP " + token, proof(token, nonce))).isEqualTo(401);
        assertThat(status(BANK_A, "DPoP " + token, null)).isEqualTo(401);
        assertThat(status(BANK_A, "Bearer " + token, null)).isEqualTo(401);
    }

    @Test
    void saysTheNonceToWhoShowsNothing() {
        var refused = Api.anonymous().get("/history");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.header("DPoP-Nonce")).isNotBlank();
        assertThat(challenges(refused)).contains("Bearer");
    }

    private static List<String> challenges(Response refused) {
        return refused.headers().getValues("WWW-Authenticate");
    }

    private Response history(String nonce) {
        var address = "http://localhost:" + RestAssured.port + "/history";
        var claims = DpopKey.claims("GET", address, boundToKey, Instant.now());
        if (nonce != null) {
            claims.put("nonce", nonce);
        }
        return Api.anonymous()
                .header("Authorization", "DPoP " + boundToKey)
                .header("DPoP", KEY.proof(claims))
                .get("/history");
    }

    private String proof(String token, String nonce) {
        var claims = DpopKey.claims("GET", feedback.toString(), token, Instant.now());
        claims.put("nonce", nonce);
        return KEY.proof(claims);
    }

    private int status(TestCertificate certificate, String authorization, String proof)
            throws GeneralSecurityException, IOException, InterruptedException {
        var request = HttpRequest.newBuilder(feedback);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (proof != null) {
            request.header("DPoP", proof);
        }
        return client(certificate)
                .send(request.build(), BodyHandlers.ofString())
                .statusCode();
    }

    private static HttpClient client(TestCertificate certificate) throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(TestCertificate.open(SERVER.trustStore()));
        KeyManager[] keys = null;
        if (certificate != null) {
            var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(TestCertificate.open(certificate.keyStore()), TestCertificate.PASSWORD.toCharArray());
            keys = own.getKeyManagers();
        }
        var context = SSLContext.getInstance("TLS");
        context.init(keys, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
