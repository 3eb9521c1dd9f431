package org.minaoshi.proof;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a proof must carry to show that it was not made long before (RFC 9449, 8). A nonce is the signature of a stretch of time by a secret that the replicas
 * share: each knows the others' without remembering any.
 */
@Singleton
class Nonces {

    private static final String ALGORITHM = "HmacSHA256";

    final ProofConfig config;
    final Clock clock;

    Nonces(ProofConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The one to use now; empty where none is asked for. */
    Optional<String> current() {
        return config.nonceSecret().map(secret -> nonce(secret, stretch()));
    }

    /** Of now, of the stretch before, or of the next, since another replica's clock may be ahead. */
    boolean accepts(String nonce) {
        var secret = config.nonceSecret().orElseThrow();
        return nonce != null
                && LongStream.rangeClosed(-1, 1)
                        .mapToObj(away -> nonce(secret, stretch() + away))
                        .anyMatch(good -> MessageDigest.isEqual(bytes(good), bytes(nonce)));
    }

    private long stretch() {
        return clock.millis() / config.nonceLifetime().toMillis();
    }

    private static String nonce(String secret, long stretch) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(secret), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes("dpop-nonce " + stretch)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
