package org.minaoshi.proof;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;

/** {@code minaoshi.identity.dpop}: how fresh a proof must be. */
@ConfigMapping(prefix = "minaoshi.identity.dpop")
interface ProofConfig {

    /** A proof older than this is refused, and a used one is remembered for as long. */
    Duration proofAge();

    /** How far the caller's clock may be ahead of ours. */
    Duration clockLeeway();

    /** The same for all replicas; where it is set, a proof must carry a nonce of this server. */
    Optional<@Size(min = 32) String> nonceSecret();

    /** A new nonce is given out after this time; the one before is good for as long again. */
    Duration nonceLifetime();
}
