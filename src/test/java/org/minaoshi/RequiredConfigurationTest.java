package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredConfigurationTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://database.example/minaoshi",
            "quarkus.datasource.username", "minaoshi_service",
            "quarkus.datasource.password", "s",
            "quarkus.flyway.username", "minaoshi_owner",
            "quarkus.flyway.password", "o",
            "quarkus.oidc.auth-server-url", "https://issuer.example",
            "quarkus.oidc.token.audience", "minaoshi",
            "minaoshi.identity.public-url", "https://minaoshi.example");

    /** What the package comes with, see {@link CapacityTest}. */
    private static final Map<String, String> DELIVERED = Map.of(
            "quarkus.thread-pool.max-threads", "10",
            "minaoshi.reads.most-at-once", "2",
            "minaoshi.reads.most-waiting", "1",
            "quarkus.datasource.jdbc.max-size", "15");

    private final Map<String, String> settings = new HashMap<>(COMPLETE);

    RequiredConfigurationTest() {
        settings.putAll(DELIVERED);
    }

    @Test
    void isContentWithACompleteOne() {
        assertThat(complaint(false)).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        settings.clear();
        assertThat(complaint(false)).hasValueSatisfying(message -> assertThat(message)
                .contains(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "QUARKUS_FLYWAY_USERNAME",
                        "QUARKUS_FLYWAY_PASSWORD",
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        "QUARKUS_OIDC_TOKEN_AUDIENCE",
                        "MINAOSHI_IDENTITY_PUBLIC_URL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus.datasource.jdbc.url",
                "quarkus.datasource.username",
                "quarkus.datasource.password",
                "quarkus.flyway.username",
                "quarkus.flyway.password",
                "quarkus.oidc.auth-server-url",
                "quarkus.oidc.token.audience",
                "minaoshi.identity.public-url"
            })
    void takesABlankOneForMissing(String property) {
        settings.put(property, " ");
        assertThat(complaint(false)).isPresent();
    }

    @Test
    void needsNoOwnerWhereItDoesNotMigrate() {
        settings.keySet().removeIf(property -> property.startsWith("quarkus.flyway"));
        settings.put("quarkus.flyway.migrate-at-start", "false");
        assertThat(complaint(false)).isEmpty();
    }

    @Test
    void needsNoIssuerToMigrate() {
        settings.keySet()
                .removeIf(property -> property.startsWith("quarkus.oidc") || property.startsWith("minaoshi.identity"));
        settings.remove("quarkus.datasource.username");
        settings.remove("quarkus.datasource.password");
        assertThat(complaint(true)).isEmpty();
    }

    @Test
    void doesNotServeAsTheOwnerOfTheTables() {
        settings.put("quarkus.datasource.username", "minaoshi_owner");
        assertThat(complaint(false))
                .hasValueSatisfying(message -> assertThat(message).contains("the same role"));
    }

    @Test
    void refusesAPoolThatIsTooSmallForItsThreads() {
        settings.put("quarkus.datasource.jdbc.max-size", "12");
        assertThat(complaint(false)).isPresent();
        assertThat(complaint(true)).isEmpty();
    }

    private Optional<String> complaint(boolean migrateOnly) {
        return RequiredConfiguration.complaint(migrateOnly, property -> Optional.ofNullable(settings.get(property)));
    }
}
