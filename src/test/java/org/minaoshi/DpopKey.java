package org.minaoshi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A caller's key, and the proofs that it makes: right ones, and such as are wrong in what the test says. */
public final class DpopKey {

    private final PublicJsonWebKey key;
    private final String algorithm;

    private DpopKey(PublicJsonWebKey key, String algorithm) {
        this.key = key;
        this.algorithm = algorithm;
    }

    public static DpopKey make() {
        try {
            return of(EcJwkGenerator.generateJwk(EllipticCurves.P256), "ES256");
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static DpopKey of(PublicJsonWebKey key, String algorithm) {
        return new DpopKey(key, algorithm);
    }

    /** {@code jkt} */
    public String thumbprint() {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /** The claims of a right proof, to be changed at will. */
    public static Map<String, Object> claims(String method, String address, String token, Instant issuedAt) {
        var claims = new HashMap<String, Object>();
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("htm", method);
        claims.put("htu", address);
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("ath", sha256(token));
        return claims;
    }

    public Map<String, Object> header() {
        var header = new HashMap<String, Object>();
        header.put("typ", "dpop+jwt");
        header.put("alg", algorithm);
        header.put("jwk", key.toParams(OutputControlLevel.PUBLIC_ONLY));
        return header;
    }

    public Map<String, Object> headerWithPrivateKey() {
        var header = header();
        header.put("jwk", key.toParams(OutputControlLevel.INCLUDE_PRIVATE));
        return header;
    }

    public String proof(Map<String, Object> claims) {
        return sign(header(), claims);
    }

    /** Signs whatever it is given. */
    public String sign(Map<String, Object> header, Map<String, Object> claims) {
        try {
            var signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            header.forEach(signature.getHeaders()::setObjectHeaderValue);
            var payload = new JwtClaims();
            claims.forEach(payload::setClaim);
            signature.setPayload(payload.toJson());
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.US_ASCII));
    }

    public static String sha256(byte[] bytes) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
