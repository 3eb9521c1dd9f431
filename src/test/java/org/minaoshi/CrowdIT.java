package org.minaoshi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.CrashFixture.await;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered package, where more ask at once than can be served: who may wait is answered in the end, and who may not is told so at once. */
class CrowdIT {

    private static final int THREADS = 30;
    private static final int READS = 4;
    private static final int WAITING = 10;
    private static final int FIRST = READS + 5;
    private static final int CROWD = 100;

    /** Where all the threads that help have taken on what takes long, too. */
    private static final int REFUSED_AT_LEAST = FIRST + CROWD - READS - THREADS - WAITING;

    @TempDir
    Path folder;

    @Test
    void answersWhoeverMayWaitAndTellsTheOthersToComeBack() throws Exception {
        var crowd = Executors.newFixedThreadPool(FIRST + CROWD);
        try (var fixture = new CrashFixture();
                var program = fixture.service(
                        folder,
                        Map.of(
                                "QUARKUS_THREAD_POOL_MAX_THREADS",
                                "" + THREADS,
                                "MINAOSHI_READS_MOST_AT_ONCE",
                                "" + READS,
                                "MINAOSHI_READS_MOST_WAITING",
                                "" + WAITING,
                                // So that nobody gives up before the crowd is there.
                                "QUARKUS_DATASOURCE_JDBC_ADDITIONAL_JDBC_PROPERTIES_OPTIONS",
                                "-c lock_timeout=60s -c plan_cache_mode=force_generic_plan"));
                var held = fixture.owner()) {
            var ports = PackagedService.awaitPorts(program);
            fixture.as("bank-a", ports.service()).get("/feedback").then().statusCode(200);
            held.setAutoCommit(false);
            held.createStatement().execute("lock table feedback in access exclusive mode");
            var answers = new ArrayList<CompletableFuture<Response>>();
            for (int i = 0; i < FIRST; i++) {
                answers.add(ask(fixture, ports, crowd));
            }
            // What takes long keeps nobody waiting.
            await(() -> fixture.count("pg_locks where not granted") >= FIRST);
            fixture.as("bank-a", ports.service()).get("/standards").then().statusCode(200);
            for (int i = 0; i < CROWD; i++) {
                answers.add(ask(fixture, ports, crowd));
            }
            await(() -> answers.stream().filter(CompletableFuture::isDone).count() >= REFUSED_AT_LEAST);
            // Nobody restarts a process because it is busy, or sends its callers to others that are as busy.
            for (var health : new String[] {"live", "ready"}) {
                given().config(soon())
                        .get("http://localhost:%d/q/health/%s".formatted(ports.management(), health))
                        .then()
                        .statusCode(200);
            }
            held.rollback();
            var refused = new ArrayList<Response>();
            for (var answer : answers) {
                var response = answer.get();
                if (response.statusCode() == 503) {
                    refused.add(response);
                } else {
                    response.then().statusCode(200);
                }
            }
            assertThat(refused).hasSizeBetween(REFUSED_AT_LEAST, CROWD - WAITING);
            assertThat(refused).allSatisfy(CrowdIT::tellsToComeBack);
            fixture.as("bank-a", ports.service()).get("/feedback").then().statusCode(200);
            assertThat(program.output()).contains("as many others wait as may").doesNotContain("ERROR");
        } finally {
            crowd.shutdownNow();
        }
    }

    private static CompletableFuture<Response> ask(CrashFixture fixture, PackagedService.Ports ports, Executor crowd) {
        return CompletableFuture.supplyAsync(
                () -> fixture.as("bank-a", ports.service()).get("/feedback"), crowd);
    }

    private static RestAssuredConfig soon() {
        return RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 20_000));
    }

    private static void tellsToComeBack(Response response) {
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.header("Retry-After")).isEqualTo("5");
        assertThat(response.<String>path("type")).isEqualTo("/problems/unavailable");
        assertThat(List.of(response.<String>path("correlationId"))).doesNotContainNull();
    }
}
