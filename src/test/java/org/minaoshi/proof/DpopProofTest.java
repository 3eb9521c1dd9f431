package org.minaoshi.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.DpopKey;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.ProblemException;

class DpopProofTest {

    private static final DpopKey KEY = DpopKey.make();
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    /** Without this the refusals below would prove nothing. */
    @Test
    void readsTheProofThatTheOthersWereMadeFrom() {
        var claims = claims();
        claims.put("nonce", "n");

        assertThat(DpopProof.signedBy(KEY.thumbprint(), KEY.proof(claims)))
                .isEqualTo(new DpopProof(
                        (String) claims.get("jti"),
                        "GET",
                        "https://minaoshi.example/history",
                        NOON,
                        (String) claims.get("ath"),
                        "n"));
    }

    static Stream<DpopKey> keys() throws JoseException {
        return Stream.of(
                DpopKey.of(EcJwkGenerator.generateJwk(EllipticCurves.P384), "ES384"),
                DpopKey.of(EcJwkGenerator.generateJwk(EllipticCurves.P521), "ES512"),
                DpopKey.of(RsaJwkGenerator.generateJwk(2048), "PS256"),
                DpopKey.of(OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519), "EdDSA"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void readsEveryKindOfKeyItNames(DpopKey key) {
        assertThat(DpopProof.signedBy(key.thumbprint(), key.proof(claims())).issuedAt())
                .isEqualTo(NOON);
    }

    static Stream<Arguments> wrongHeaders() throws JoseException {
        var rsa = DpopKey.of(RsaJwkGenerator.generateJwk(2048), "RS256");
        return Stream.of(
                header("typ", header -> header.put("typ", "JWT")),
                header("typ", header -> header.remove("typ")),
                header("cannot be read", header -> header.put("typ", 5)),
                header("jwk must be", header -> header.remove("jwk")),
                header("jwk must be", header -> header.put("jwk", "key")),
                header("jwk must be", header -> header.put("jwk", Map.of("kty", "oct", "k", "c2VjcmV0"))),
                header("cannot be read", header -> header.put("jwk", Map.of("kty", "EC", "crv", "P-256"))),
                header("cannot be read", header -> header.put("crit", "exp")),
                header(
                        "key the token",
                        header -> header.put("jwk", DpopKey.make().header().get("jwk"))),
                Arguments.of("cannot be read", rsa.thumbprint(), rsa.proof(claims())),
                Arguments.of("jwk must be", KEY.thumbprint(), KEY.sign(KEY.headerWithPrivateKey(), claims())));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("wrongHeaders")
    void refusesAnotherHeader(String because, String thumbprint, String proof) {
        refuses(thumbprint, proof, because);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jti", "htm", "htu", "iat", "ath"})
    void refusesWhatLeavesAClaimOut(String claim) {
        var claims = claims();
        claims.remove(claim);

        refuses(KEY.thumbprint(), KEY.proof(claims), claim);
    }

    static Stream<Arguments> wrongClaims() {
        return Stream.of(
                Arguments.of("jti", " ", "jti"),
                Arguments.of("jti", "x".repeat(257), "jti"),
                Arguments.of("jti", 7, "cannot be read"),
                Arguments.of("htm", 7, "cannot be read"),
                Arguments.of("iat", "yesterday", "cannot be read"),
                Arguments.of("iat", Long.MAX_VALUE, "cannot be read"),
                Arguments.of("nonce", 7, "cannot be read"),
                Arguments.of("other", "x".repeat(9000), "too long"));
    }

    @ParameterizedTest(name = "{0} {2} {index}")
    @MethodSource("wrongClaims")
    void refusesAClaimOfAnotherForm(String claim, Object value, String because) {
        var claims = claims();
        claims.put(claim, value);

        refuses(KEY.thumbprint(), KEY.proof(claims), because);
    }

    /** Signed by another key that names ours. */
    @Test
    void refusesTheSignatureOfAnother() {
        refuses(KEY.thumbprint(), DpopKey.make().sign(KEY.header(), claims()), "signature");
    }

    @Test
    void refusesWhatIsNotSigned() {
        var header = "{\"typ\":\"dpop+jwt\",\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8);
        var payload = KEY.proof(claims()).split("\\.")[1];

        refuses(KEY.thumbprint(), Base64.getUrlEncoder().encodeToString(header) + "." + payload + ".", "");
    }

    /** The public key taken for a shared secret. */
    @Test
    void refusesASharedSecret() {
        var parts = KEY.proof(claims()).split("\\.");
        var header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8)
                .replace("ES256", "HS256")
                .getBytes(StandardCharsets.UTF_8);

        refuses(
                KEY.thumbprint(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + parts[1] + "." + parts[2],
                "cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "a.b.c.d.e", "{}", "e30.e30.", "日本.語.字"})
    void refusesWhatIsNoProofAtAll(String text) {
        refuses(KEY.thumbprint(), text, "");
    }

    private static Arguments header(String because, Consumer<Map<String, Object>> change) {
        var header = KEY.header();
        change.accept(header);
        return Arguments.of(because, KEY.thumbprint(), KEY.sign(header, claims()));
    }

    private static Map<String, Object> claims() {
        return new HashMap<>(DpopKey.claims("GET", "https://minaoshi.example/history", "token", NOON));
    }

    private static void refuses(String thumbprint, String proof, String because) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> DpopProof.signedBy(thumbprint, proof))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProofProblems.DPOP_PROOF_INVALID);
                    assertThat(refusal.detail().in(Language.EN)).contains(because);
                });
    }
}
