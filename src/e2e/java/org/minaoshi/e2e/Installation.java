package org.minaoshi.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.minaoshi.PackagedService;
import org.minaoshi.Program;
import org.minaoshi.local.LocalDatabase;

/** The service as a machine room installs it: the package beside a PostgreSQL and a Keycloak, each a process of its own. */
final class Installation implements AutoCloseable {

    /** Where everything that a run leaves behind can be looked at. */
    static final Path FOLDER = Path.of("target/e2e").toAbsolutePath();

    private final LocalDatabase database;
    private final Keycloak keycloak;
    private final Program program;
    private final String url;

    private Installation(LocalDatabase database, Keycloak keycloak, Program program, String url) {
        this.database = database;
        this.keycloak = keycloak;
        this.program = program;
        this.url = url;
    }

    static Installation start() throws IOException, InterruptedException {
        var port = freePort();
        var url = "http://localhost:" + port;
        var keycloak = Keycloak.start(freePort(), url);
        var database = LocalDatabase.temporary(Path.of(".minaoshi"));
        var folder = Files.createDirectories(FOLDER.resolve("service"));
        var program = PackagedService.run(folder, port, environment(database, keycloak, url));
        var installation = new Installation(database, keycloak, program, url);
        try {
            PackagedService.awaitPorts(program);
        } catch (IllegalStateException e) {
            installation.close();
            throw e;
        }
        return installation;
    }

    String url() {
        return url;
    }

    Keycloak keycloak() {
        return keycloak;
    }

    @Override
    public void close() {
        program.close();
        database.close();
        keycloak.close();
    }

    private static Map<String, String> environment(LocalDatabase database, Keycloak keycloak, String url) {
        var environment = new HashMap<>(PackagedService.environment(Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", LocalDatabase.SERVICE,
                "quarkus.datasource.password", LocalDatabase.PASSWORD,
                "quarkus.flyway.username", LocalDatabase.OWNER,
                "quarkus.flyway.password", LocalDatabase.PASSWORD,
                "quarkus.oidc.auth-server-url", keycloak.issuer(),
                "quarkus.oidc.token.audience", "minaoshi")));
        environment.put("MINAOSHI_IDENTITY_PUBLIC_URL", url);
        environment.put("MINAOSHI_IDENTITY_ROLES_CLAIM", "realm_access/roles");
        environment.put("MINAOSHI_CONTRACT_AUTHORIZATION_URL", keycloak.authorizationUrl());
        environment.put("MINAOSHI_CONTRACT_TOKEN_URL", keycloak.tokenUrl());
        environment.put(
                "MINAOSHI_PACKS",
                "classpath:packs/example-organisations.yaml,classpath:packs/fisc-api-checklist-fy2023.yaml");
        return environment;
    }

    /** Keycloak must know the address of the service before the service runs, and the other way round. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
