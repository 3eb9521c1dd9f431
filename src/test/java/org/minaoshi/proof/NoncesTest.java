package org.minaoshi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoncesTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final String nonce = at(NOON, SECRET).current().orElseThrow();

    @Test
    void everyReplicaKnowsWhatAnotherGave() {
        assertThat(at(NOON, SECRET).accepts(nonce)).isTrue();
        assertThat(at(NOON, SECRET.toUpperCase()).accepts(nonce)).isFalse();
    }

    @Test
    void isGoodUntilTheNextHasBeenGivenForItsTime() {
        assertThat(at(NOON.plus(LIFETIME), SECRET).accepts(nonce)).isTrue();
        assertThat(at(NOON.plus(LIFETIME).plus(LIFETIME).minusMillis(1), SECRET).accepts(nonce))
                .isTrue();
        assertThat(at(NOON.plus(LIFETIME).plus(LIFETIME), SECRET).accepts(nonce))
                .isFalse();
    }

    @Test
    void forgivesAReplicaItsClock() {
        assertThat(at(NOON.minusSeconds(1), SECRET).accepts(nonce)).isTrue();
        assertThat(at(NOON.minus(LIFETIME).minusSeconds(1), SECRET).accepts(nonce))
                .isFalse();
    }

    @Test
    void isNothingThatACallerCouldSayItself() {
        assertThat(at(NOON, SECRET).accepts(null)).isFalse();
        assertThat(at(NOON, SECRET).accepts("")).isFalse();
        assertThat(at(NOON, SECRET).accepts(nonce + "A")).isFalse();
    }

    @Test
    void isNotAskedForWithoutASecret() {
        assertThat(at(NOON, null).current()).isEmpty();
    }

    private static Nonces at(Instant moment, String secret) {
        return new Nonces(new Config(secret), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private record Config(String secret) implements ProofConfig {

        @Override
        public Duration proofAge() {
            return Duration.ofSeconds(60);
        }

        @Override
        public Duration clockLeeway() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Optional<String> nonceSecret() {
            return Optional.ofNullable(secret);
        }

        @Override
        public Duration nonceLifetime() {
            return LIFETIME;
        }
    }
}
