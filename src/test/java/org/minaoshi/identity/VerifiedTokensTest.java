package org.minaoshi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.minaoshi.proof.Confirmation;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    private final AtomicInteger verifications = new AtomicInteger();
    private Instant now = NOW;
    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private VerifiedTokens tokens = new VerifiedTokens(Duration.ofHours(1), clock);

    @Test
    void verifiesATokenOnce() {
        assertThat(show("a").getPrincipal().getName()).isEqualTo("https://issuer.example|somebody");
        assertThat(show("a").getPrincipal().getName()).isEqualTo("https://issuer.example|somebody");
        assertThat(verifications).hasValue(1);

        show("b");
        assertThat(verifications).hasValue(2);
    }

    @Test
    void verifiesItAnewWhenItHasRunOut() {
        assertRememberedFor(600);
    }

    @Test
    void verifiesItAnewWhenItWasRememberedForAsLongAsIsSaid() {
        tokens = new VerifiedTokens(Duration.ofMinutes(5), clock);
        assertRememberedFor(300);
    }

    private void assertRememberedFor(int seconds) {
        show("a");
        now = NOW.plusSeconds(seconds - 1);
        show("a");
        assertThat(verifications).hasValue(1);

        now = NOW.plusSeconds(seconds);
        show("a");
        assertThat(verifications).hasValue(2);
    }

    @Test
    void remembersNoRefusal() {
        for (int i = 1; i <= 2; i++) {
            assertThatThrownBy(() -> tokens.verified("a", () -> {
                                verifications.incrementAndGet();
                                return Uni.createFrom().failure(new AuthenticationFailedException());
                            })
                            .await()
                            .indefinitely())
                    .isInstanceOf(AuthenticationFailedException.class);
            assertThat(verifications).hasValue(i);
        }
    }

    private SecurityIdentity show(String token) {
        return tokens.verified(token, () -> {
                    verifications.incrementAndGet();
                    return Uni.createFrom().item(identity());
                })
                .await()
                .indefinitely();
    }

    /** Of somebody whose token lasts ten minutes. */
    private static SecurityIdentity identity() {
        var credentials = new Organisations.Credentials("https://issuer.example", "somebody", null, null);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(
                        new TokenHolder(credentials, Set.of(Role.AUDITOR), Confirmation.NONE, NOW.plusSeconds(600)))
                .build();
    }
}
