package org.minaoshi;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What production must be told, and what of it cannot go together. Unset means that it does not start; there are no defaults that could let somebody in. */
final class RequiredConfiguration {

    record Setting(String property, String meaning) {

        String variable() {
            return RequiredConfiguration.variable(property);
        }
    }

    /** The environment variable that sets a property. */
    static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static final Setting DATABASE =
            new Setting("quarkus.datasource.jdbc.url", "where PostgreSQL is: jdbc:postgresql://host:5432/database");
    private static final Setting SERVICE =
            new Setting("quarkus.datasource.username", "the role the service connects with; it owns no table");
    private static final Setting SERVICE_PASSWORD = new Setting("quarkus.datasource.password", "that role's password");
    private static final Setting OWNER = new Setting("quarkus.flyway.username", "the role that owns the tables");
    private static final Setting OWNER_PASSWORD = new Setting("quarkus.flyway.password", "that role's password");
    private static final Setting ISSUER =
            new Setting("quarkus.oidc.auth-server-url", "the OpenID Connect issuer whose tokens are taken");
    private static final Setting AUDIENCE =
            new Setting("quarkus.oidc.token.audience", "the audience that tokens for this service name");

    private static final Setting PUBLIC_URL = new Setting(
            "minaoshi.identity.public-url",
            "the address callers use: what else a proof of possession was made for is nothing a caller may say");

    static final String MIGRATE_AT_START = "quarkus.flyway.migrate-at-start";

    /** Everything that is wrong in one message, so that nobody has to find out one by one. */
    static Optional<String> complaint(boolean migrateOnly) {
        var config = ConfigUtils.configBuilder().build();
        return complaint(migrateOnly, property -> config.getOptionalValue(property, String.class));
    }

    static Optional<String> complaint(boolean migrateOnly, Function<String, Optional<String>> config) {
        var missing = required(migrateOnly, config).stream()
                .filter(setting -> config.apply(setting.property())
                        .filter(value -> !value.isBlank())
                        .isEmpty())
                .map(setting -> "  %-32s %s".formatted(setting.variable(), setting.meaning()))
                .collect(Collectors.joining("\n"));
        if (!missing.isEmpty()) {
            return Optional.of("Minaoshi does not start, because it is not told everything it needs. Not set:\n"
                    + missing + "\nSet them as environment variables; the README says more on each.");
        }
        return migrateOnly
                ? Optional.empty()
                : sameRole(config).or(() -> Capacity.of(config).complaint());
    }

    private static Optional<String> sameRole(Function<String, Optional<String>> config) {
        return config.apply(OWNER.property())
                .filter(owner -> owner.equals(config.apply(SERVICE.property()).orElseThrow()))
                .map(owner ->
                        "Minaoshi does not start: %s and %s are the same role. The service's role must own no table, or it could rewrite history."
                                .formatted(SERVICE.variable(), OWNER.variable()));
    }

    private static List<Setting> required(boolean migrateOnly, Function<String, Optional<String>> config) {
        var required = new ArrayList<Setting>();
        required.add(DATABASE);
        if (!migrateOnly) {
            required.addAll(List.of(SERVICE, SERVICE_PASSWORD));
        }
        if (migrateOnly || config.apply(MIGRATE_AT_START).map(Boolean::valueOf).orElse(true)) {
            required.addAll(List.of(OWNER, OWNER_PASSWORD));
        }
        if (!migrateOnly) {
            required.addAll(List.of(ISSUER, AUDIENCE, PUBLIC_URL));
        }
        return required;
    }

    private RequiredConfiguration() {}
}
