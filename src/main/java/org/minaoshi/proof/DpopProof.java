package org.minaoshi.proof;

import static org.minaoshi.proof.ProofProblems.DPOP_PROOF_INVALID;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.minaoshi.platform.ProblemException;

/**
 * A proof that whoever made the request holds a private key (RFC 9449, 4.2): well formed, and signed by the key it names.
 *
 * @param id {@code jti}
 * @param method {@code htm}
 * @param address {@code htu}
 * @param issuedAt {@code iat}
 * @param tokenDigest {@code ath}
 * @param nonce of this server; null where it has none
 */
record DpopProof(String id, String method, String address, Instant issuedAt, String tokenDigest, String nonce) {

    /** Asymmetric, and none that financial profiles advise against. */
    static final List<String> ALGORITHMS = List.of(
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.EDDSA);

    private static final AlgorithmConstraints ASYMMETRIC =
            new AlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS.toArray(String[]::new));
    private static final String TYPE = "dpop+jwt";
    private static final Set<String> SECRET = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");
    private static final int LONGEST = 8192;
    private static final int LONGEST_ID = 256;

    /** The proof, if it is signed by the key of this thumbprint; another key's signature is not even looked at. */
    static DpopProof signedBy(String thumbprint, String compact) {
        if (compact.length() > LONGEST) {
            throw DPOP_PROOF_INVALID.because("証明が長すぎます", "The proof is too long");
        }
        try {
            return of(verified(thumbprint, compact));
        } catch (ProblemException e) {
            throw e;
        } catch (JoseException | InvalidJwtException | MalformedClaimException | RuntimeException e) {
            throw DPOP_PROOF_INVALID.because("証明を読み取れません", "The proof cannot be read");
        }
    }

    private static JwtClaims verified(String thumbprint, String compact) throws JoseException, InvalidJwtException {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ASYMMETRIC);
        signature.setCompactSerialization(compact);
        if (!TYPE.equalsIgnoreCase(signature.getHeader("typ"))) {
            throw DPOP_PROOF_INVALID.because("typ が正しくありません", "The typ is not that of a proof");
        }
        var key = publicKey(signature);
        if (!key.calculateBase64urlEncodedThumbprint("SHA-256").equals(thumbprint)) {
            throw DPOP_PROOF_INVALID.because("トークンに結び付いた鍵ではありません", "It is not the key the token is bound to");
        }
        signature.setKey(key.getPublicKey());
        if (!signature.verifySignature()) {
            throw DPOP_PROOF_INVALID.because("署名が正しくありません", "The signature is not good");
        }
        return JwtClaims.parse(signature.getUnverifiedPayload());
    }

    private static PublicJsonWebKey publicKey(JsonWebSignature signature) throws JoseException {
        var members = signature.getHeaders().getObjectHeaderValue("jwk");
        if (!(members instanceof Map<?, ?> key) || key.keySet().stream().anyMatch(SECRET::contains)) {
            throw DPOP_PROOF_INVALID.because("jwk は公開鍵だけを含む必要があります", "The jwk must be a public key and nothing more");
        }
        return signature.getJwkHeader();
    }

    private static DpopProof of(JwtClaims claims) throws MalformedClaimException {
        var proof = new DpopProof(
                claims.getJwtId(),
                claims.getStringClaimValue("htm"),
                claims.getStringClaimValue("htu"),
                claims.getIssuedAt() == null
                        ? null
                        : Instant.ofEpochSecond(claims.getIssuedAt().getValue()),
                claims.getStringClaimValue("ath"),
                claims.getStringClaimValue("nonce"));
        if (proof.id() == null || proof.id().isBlank() || proof.id().length() > LONGEST_ID) {
            throw DPOP_PROOF_INVALID.because("jti が正しくありません", "The jti is missing, empty or too long");
        }
        if (proof.method() == null
                || proof.address() == null
                || proof.issuedAt() == null
                || proof.tokenDigest() == null) {
            throw DPOP_PROOF_INVALID.because("htm、htu、iat、ath のいずれかがありません", "One of htm, htu, iat and ath is missing");
        }
        return proof;
    }
}
