package org.minaoshi.local;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Starts what a machine without anything else lacks, and tells the configuration where it is. */
public final class LocalServices {

    private static final String STARTED = "minaoshi.local.started";
    private static final String ISSUER_PORT = "minaoshi.local.issuer-port";
    private static final String FOLDER = "minaoshi.local.folder";
    private static final int SECONDS_TO_LET_GO = 15;

    /** Once per process, not per class loader: a reload in dev mode finds everything running. */
    public static synchronized void start() {
        if (System.getProperty(STARTED) != null) {
            return;
        }
        var issuer = LocalIssuer.start(Integer.parseInt(setting(ISSUER_PORT, "8180")));
        var database = LocalDatabase.kept(Path.of(setting(FOLDER, ".minaoshi")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "stop-local-database"));
        configuration(database, issuer).forEach(System::setProperty);
        System.setProperty(STARTED, "true");
    }

    /** What the service must be told to use these two. */
    public static Map<String, String> configuration(LocalDatabase database, LocalIssuer issuer) {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", LocalDatabase.SERVICE,
                "quarkus.datasource.password", LocalDatabase.PASSWORD,
                "quarkus.flyway.username", LocalDatabase.OWNER,
                "quarkus.flyway.password", LocalDatabase.PASSWORD,
                "quarkus.oidc.auth-server-url", issuer.url(),
                "quarkus.oidc.token.audience", LocalIssuer.AUDIENCE,
                "minaoshi.contract.authorization-url", issuer.authorizationUrl(),
                "minaoshi.contract.token-url", issuer.tokenUrl());
    }

    /** Hooks run at the same time: the service's own may still be at work, so the database waits until it has let go. */
    private static void stop(LocalDatabase database) {
        var deadline = System.nanoTime() + SECONDS_TO_LET_GO * 1_000_000_000L;
        while (database.connections() > 0 && System.nanoTime() < deadline) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        database.close();
    }

    private static String setting(String name, String otherwise) {
        var variable = System.getenv(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
        return System.getProperty(name, variable == null ? otherwise : variable);
    }

    private LocalServices() {}
}
