package org.minaoshi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.minaoshi.CrashFixture.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered package while it is told to leave, and where its database is lost. */
class OutageIT {

    private static final String[] READS = {
        "/feedback", "/feedback/" + UUID.randomUUID(), "/feedback-changes", "/standards", "/checklists", "/item-lists"
    };

    @TempDir
    Path folder;

    @Test
    void answersOnWhileItLeavesAndSaysThatItDoes() throws Exception {
        try (var fixture = new CrashFixture();
                var program = fixture.service(
                        folder,
                        Map.of(
                                "QUARKUS_SHUTDOWN_DELAY",
                                "10s",
                                "QUARKUS_DATASOURCE_JDBC_ADDITIONAL_JDBC_PROPERTIES_OPTIONS",
                                "-c lock_timeout=60s -c plan_cache_mode=force_generic_plan"))) {
            var ports = PackagedService.awaitPorts(program);
            assertThat(health(ports, "ready").statusCode()).isEqualTo(200);
            CompletableFuture<Response> begun;
            try (var held = fixture.owner()) {
                held.setAutoCommit(false);
                held.createStatement().execute("lock table feedback in access exclusive mode");
                begun = CompletableFuture.supplyAsync(
                        () -> fixture.as("bank-a", ports.service()).get("/feedback"));
                await(() -> fixture.count("pg_locks where not granted") == 1);
                program.askToStop();
                await(() -> health(ports, "ready").statusCode() == 503);
                fixture.as("bank-a", ports.service()).get("/standards").then().statusCode(200);
                assertThat(health(ports, "live").statusCode()).isEqualTo(200);
            }
            assertThat(begun.get().statusCode()).isEqualTo(200);
            program.awaitEnd();
            assertThat(program.output()).contains("minaoshi stopped").doesNotContain("ERROR");
        }
    }

    @Test
    void refusesWhatItCannotReadOrStoreWhereItsDatabaseIsLost() throws Exception {
        try (var fixture = new CrashFixture();
                var program = fixture.service(folder)) {
            var ports = PackagedService.awaitPorts(program);
            fixture.as("bank-a", ports.service()).get("/feedback").then().statusCode(200);
            fixture.loseDatabase();
            for (var read : READS) {
                var refused = fixture.as("bank-a", ports.service()).get(read);
                tellsToComeBack(refused);
                assertThat(program.output()).contains("[" + refused.path("correlationId") + "] Answered 503");
            }
            tellsToComeBack(fixture.as("bank-a", ports.service())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(ContentType.JSON)
                    .body("{\"checklist\":\"fisc-api-checklist\",\"kind\":\"USAGE\",\"text\":\"意見\"}")
                    .post("/feedback"));
            await(() -> health(ports, "ready").statusCode() == 503);
            assertThat(health(ports, "live").statusCode()).isEqualTo(200);
        }
    }

    private static Response health(PackagedService.Ports ports, String kind) {
        return given().get("http://localhost:%d/q/health/%s".formatted(ports.management(), kind));
    }

    private static void tellsToComeBack(Response response) {
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/unavailable"));
    }
}
