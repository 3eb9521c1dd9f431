package org.minaoshi.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.minaoshi.platform.Digests;

/**
 * Remembers for a while whom a verified token stands for, since machines show the same token with each request and checking its signature is a good part of
 * an answer. Never longer than the token lasts. That whoever shows it holds what it is bound to is proven anew each time, and what was refused is not remembered.
 */
@Singleton
class VerifiedTokens {

    private static final int MOST = 2_000;

    private record Verified(SecurityIdentity identity, Instant until) {}

    private final Cache<String, Verified> remembered;
    private final Duration lifetime;
    private final Clock clock;

    VerifiedTokens(@ConfigProperty(name = "minaoshi.identity.token-remembered") Duration lifetime, Clock clock) {
        this.lifetime = lifetime;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .expireAfterWrite(lifetime)
                .maximumSize(MOST)
                .executor(Runnable::run)
                .build();
    }

    /** @param verification of the token, where it is not remembered: gives a {@link TokenHolder} */
    Uni<SecurityIdentity> verified(String token, Supplier<Uni<SecurityIdentity>> verification) {
        var key = Digests.sha256(token.getBytes(StandardCharsets.UTF_8));
        var known = remembered.getIfPresent(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.identity());
        }
        return verification.get().invoke(identity -> remember(key, identity));
    }

    private void remember(String key, SecurityIdentity identity) {
        TokenHolder.of(identity).ifPresent(holder -> {
            var lasting = holder.expiresAt();
            var until = clock.instant().plus(lifetime);
            remembered.put(key, new Verified(identity, lasting.isBefore(until) ? lasting : until));
        });
    }
}
