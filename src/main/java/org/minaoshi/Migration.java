package org.minaoshi;

import io.quarkus.runtime.QuarkusApplication;

/** A start that brings the tables up to date and ends: it listens nowhere and asks no issuer. */
public final class Migration implements QuarkusApplication {

    /** Before the start. Migrations run during it, as the owner; the service's own role is not used. */
    static void prepare() {
        System.setProperty(RequiredConfiguration.MIGRATE_AT_START, "true");
        System.setProperty("quarkus.datasource.username", "${quarkus.flyway.username}");
        System.setProperty("quarkus.datasource.password", "${quarkus.flyway.password}");
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.oidc.tenant-enabled", "false");
        System.setProperty("quarkus.shutdown.delay", "0");
    }

    @Override
    public int run(String... arguments) {
        return 0;
    }
}
