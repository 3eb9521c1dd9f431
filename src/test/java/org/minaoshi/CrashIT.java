package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minaoshi.local.LocalDatabase;
import org.minaoshi.local.LocalIssuer;
import org.minaoshi.local.LocalServices;

/** The delivered package, killed without a word (kill -9) while it works: what was not answered is sent again, and does no harm. */
class CrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SUBMISSION =
            "{\"checklist\":\"fisc-api-checklist\",\"kind\":\"USAGE\",\"text\":\"%s\"}";

    private static LocalDatabase database;
    private static LocalIssuer issuer;
    private static String token;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        database = LocalDatabase.temporary(Path.of(".minaoshi"));
        issuer = LocalIssuer.start(0);
        token = Api.ask(issuer.tokenUrl(), "bank-a");
    }

    @AfterAll
    static void stop() {
        issuer.close();
        database.close();
    }

    @Test
    void answersAgainWhatItHadStoredBeforeItWasKilled() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = SUBMISSION.formatted("意見 " + key);
        try (var killed = service()) {
            var port = port(killed);
            try (var request =
                    RawRequest.to(port, head("POST /feedback", "application/json", "Idempotency-Key: " + key, body))) {
                request.send(body.getBytes(StandardCharsets.UTF_8));
                await(() -> stored("意見 " + key) == 1);
                kill(killed);
            }
        }
        try (var program = service()) {
            var next = port(program);
            var again = submit(next, key, body);
            again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
            assertThat(submit(next, key, body).<String>path("id")).isEqualTo(again.path("id"));
        }
        assertThat(stored("意見 " + key)).isOne();
    }

    @Test
    void storesNothingOfABatchInWhichItWasKilled() throws Exception {
        var batch = UUID.randomUUID();
        var text = (SUBMISSION.formatted("行 " + batch) + "\n").repeat(5000);
        var body = text.getBytes(StandardCharsets.UTF_8);
        try (var killed = service()) {
            var port = port(killed);
            try (var request = RawRequest.to(
                    port, head("PUT /feedback-batches/" + batch, "application/x-ndjson", "Accept: */*", text))) {
                request.send(Arrays.copyOf(body, body.length / 2));
                await(() -> batch(port, batch).jsonPath().getInt("received") > 0);
                batch(port, batch).then().body("state", equalTo("RUNNING"));
                kill(killed);
            }
        }
        try (var program = service()) {
            var next = port(program);
            batch(next, batch).then().statusCode(200).body("state", equalTo("INTERRUPTED"));
            assertThat(stored("行 " + batch)).isZero();
            given(next)
                    .contentType("application/x-ndjson")
                    .body(body)
                    .put("/feedback-batches/{batch}", batch)
                    .then()
                    .statusCode(201)
                    .body("stored", is(5000));
        }
        assertThat(stored("行 " + batch)).isEqualTo(5000);
    }

    private Program service() throws Exception {
        var environment = PackagedService.environment(LocalServices.configuration(database, issuer));
        environment.put(
                "MINAOSHI_PACKS",
                "classpath:packs/example-organisations.yaml,classpath:packs/fisc-api-checklist-fy2023.yaml");
        return PackagedService.run(folder, 0, environment);
    }

    private static int port(Program program) throws InterruptedException {
        return PackagedService.awaitPorts(program).service();
    }

    /** As {@code kill -9} does. */
    private static void kill(Program program) throws InterruptedException {
        program.close();
        program.awaitEnd();
    }

    private static String head(String request, String mediaType, String header, String body) {
        return """
                %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                %s\r
                Content-Length: %d\r
                \r
                """.formatted(request, token, mediaType, header, body.getBytes(StandardCharsets.UTF_8).length);
    }

    private static RequestSpecification given(int port) {
        return Api.unchecked().baseUri("http://localhost").port(port).header("Authorization", "Bearer " + token);
    }

    private static Response submit(int port, String key, String body) {
        return given(port)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/feedback");
    }

    private static Response batch(int port, UUID batch) {
        return given(port).get("/feedback-batches/{batch}", batch);
    }

    /** As committed, whoever may see it. */
    private static int stored(String text) {
        try (var connection = DriverManager.getConnection(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statement = connection.prepareStatement("select count(*) from feedback where text = ?")) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException notMigratedYet) {
            return 0;
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(5);
        }
    }
}
