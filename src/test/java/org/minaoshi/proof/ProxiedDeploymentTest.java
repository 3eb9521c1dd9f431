package org.minaoshi.proof;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.DpopKey;
import org.minaoshi.OddToken;
import org.minaoshi.TestCertificate;

/** A deployment behind a proxy that ends TLS and passes certificates on, and that wants bound tokens of everybody. */
@QuarkusTest
@TestProfile(ProxiedDeploymentTest.Proxied.class)
class ProxiedDeploymentTest {

    private static final String HEADER = "ssl-client-cert";
    private static final Path FOLDER = Path.of("target/test-certificates");
    private static final TestCertificate BANK_A = TestCertificate.make(FOLDER, "bank-a");
    private static final TestCertificate BANK_B = TestCertificate.make(FOLDER, "bank-b");
    private static final DpopKey KEY = DpopKey.make();

    public static class Proxied implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "minaoshi.identity.bound-tokens", "everybody",
                    "minaoshi.identity.client-certificate-header", HEADER,
                    "minaoshi.identity.public-url", "https://minaoshi.example/api/");
        }
    }

    private final String boundToCertificate = OddToken.bound("bank-a", Map.of("x5t#S256", BANK_A.thumbprint()));

    static Stream<String> forms() {
        return Stream.of(byStandard(BANK_A), asPem(BANK_A));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesATokenBoundToTheCertificateThatTheProxyNames(String form) {
        Api.withToken(boundToCertificate)
                .header(HEADER, form)
                .get("/feedback")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesItWithAnotherCertificateOrNone() {
        for (var form : new String[] {byStandard(BANK_B), asPem(BANK_B), "", ":AAAA:"}) {
            unproven(form);
        }
        Api.withToken(boundToCertificate)
                .header("Client-Cert", byStandard(BANK_A))
                .get("/feedback")
                .then()
                .statusCode(401);
    }

    /** As if the caller had sent one of its own beside the proxy's. */
    @Test
    void refusesTwoCertificates() {
        Api.withToken(boundToCertificate)
                .header(HEADER, byStandard(BANK_B))
                .header(HEADER, byStandard(BANK_A))
                .get("/feedback")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/bound-token-unproven"));
    }

    @Test
    void takesAProofForThePublicAddress() {
        dpop("https://minaoshi.example/api/feedback", 200);
    }

    @Test
    void refusesAProofForTheAddressBehindTheProxy() {
        dpop("http://localhost:" + RestAssured.port + "/feedback", 401);
        dpop("https://minaoshi.example/feedback", 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretariat-1", "auditor-1", "bank-a"})
    void wantsABoundTokenOfEverybody(String username) {
        Api.as(username)
                .get("/feedback")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/bound-token-required"));
    }

    @Test
    void wantsNothingWhereAnyoneMayRead() {
        Api.anonymous().get("/standards").then().statusCode(200);
    }

    private void unproven(String form) {
        Api.withToken(boundToCertificate)
                .header(HEADER, form)
                .get("/feedback")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/bound-token-unproven"));
    }

    private static void dpop(String address, int status) {
        var token = OddToken.bound("bank-a", Map.of("jkt", KEY.thumbprint()));
        Api.anonymous()
                .header("Authorization", "DPoP " + token)
                .header("DPoP", KEY.proof(DpopKey.claims("GET", address, token, Instant.now())))
                .get("/feedback")
                .then()
                .statusCode(status);
    }

    private static String byStandard(TestCertificate certificate) {
        return ":" + Base64.getEncoder().encodeToString(certificate.encoded()) + ":";
    }

    private static String asPem(TestCertificate certificate) {
        var pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.encoded())
                + "\n-----END CERTIFICATE-----\n";
        return URLEncoder.encode(pem, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
