package org.minaoshi.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.minaoshi.batch.BatchFixture.NDJSON;
import static org.minaoshi.batch.BatchFixture.get;
import static org.minaoshi.batch.BatchFixture.put;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.RawRequest;

/** Batches that do not come to their end, seen from elsewhere; and what the database keeps of batches, asked of itself. */
@QuarkusTest
class BatchInterruptionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NO_RIGHT = "42501";

    @Inject
    AgroalDataSource service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private final UUID batch = UUID.randomUUID();
    private BatchFixture fixture;
    private byte[] body;

    @BeforeEach
    void prepare() {
        fixture = new BatchFixture();
        body = fixture.lines(3000).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void canBeFollowedAndStoresNothingWhereItIsBrokenOff() throws Exception {
        var request = begun();
        assertThat(seen("RUNNING")).isBetween(500, 2000);
        put("bank-a", batch, "{}").statusCode(409).body("type", equalTo("/problems/feedback-batch-running"));

        request.breakOff();

        assertThat(seen("INTERRUPTED")).isBetween(500, 2000);
        assertThat(fixture.stored()).isZero();
        put("bank-a", batch, new String(body, StandardCharsets.UTF_8))
                .statusCode(201)
                .body("stored", is(3000));
    }

    @Test
    void storesWhatComesInPieces() throws Exception {
        try (var request = begun()) {
            seen("RUNNING");
            request.send(Arrays.copyOfRange(body, body.length / 2, body.length));
            assertThat(request.answer()).startsWith("HTTP/1.1 201").contains("\"stored\":3000");
        }
        assertThat(fixture.stored()).isEqualTo(3000);
    }

    @Test
    void leavesRoomForOthers() throws Exception {
        try (var one = begun();
                var another = begun(UUID.randomUUID())) {
            seen("RUNNING");
            put("bank-a", UUID.randomUUID(), fixture.lines(1))
                    .statusCode(409)
                    .body("type", equalTo("/problems/feedback-batches-busy"));
            put("bank-b", UUID.randomUUID(), fixture.lines(1)).statusCode(201);
            one.breakOff();
            another.breakOff();
        }
        seen("INTERRUPTED");
    }

    /** As where the lock was lost with a connection, and another process went on. */
    @Test
    void givesUpWhereAnotherAttemptHasTakenOver() throws Exception {
        try (var request = begun()) {
            seen("RUNNING");
            asOwner("update feedback_batch set attempt = gen_random_uuid() where id = '%s'".formatted(batch));
            request.send(Arrays.copyOfRange(body, body.length / 2, body.length));
            assertThat(request.answer()).startsWith("HTTP/1.1 409").contains("feedback-batch-running");
        }
        assertThat(fixture.stored()).isZero();
    }

    @Test
    void letsGoOfWhatIsOlderThanPromisedAndKeepsTheFeedback() throws SQLException {
        put("bank-a", batch, fixture.lines(2)).statusCode(201);
        asOwner(
                "update feedback_batch set started_at = started_at - interval '7 days 1 minute', ended_at = ended_at - interval '7 days' where id = '%s'"
                        .formatted(batch));

        put("bank-b", UUID.randomUUID(), fixture.lines(1)).statusCode(201);

        get("bank-a", batch).statusCode(404);
        assertThat(fixture.stored()).isEqualTo(3);
    }

    @Test
    void theServicesRoleSeesAndWritesBatchesOfOneOrganisationOnly() throws SQLException {
        put("bank-a", batch, fixture.lines(2)).statusCode(201);
        var copy = """
                insert into feedback_batch (organisation, id, attempt, sent_by, mode, state, received, stored, refused, counts_for, started_at)
                values ('%s', gen_random_uuid(), gen_random_uuid(), 'x', 'PER_LINE', 'RUNNING', 0, 0, 0, '[]', now())""";
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            for (var seen : Map.of("bank-a", 1, "bank-b", 0, "", 0).entrySet()) {
                execute(connection, "select set_config('minaoshi.organisation', '%s', true)".formatted(seen.getKey()));
                assertThat(count(connection, "feedback_batch where id = '%s'".formatted(batch)))
                        .isEqualTo(seen.getValue());
                assertThat(count(connection, "feedback_batch_line where batch = '%s'".formatted(batch)))
                        .isEqualTo(2 * seen.getValue());
            }
            execute(connection, "select set_config('minaoshi.organisation', 'bank-b', true)");
            execute(connection, copy.formatted("bank-b"));
            assertThat(refusal(connection, copy.formatted("bank-a"))).isEqualTo(NO_RIGHT);
            assertThat(refusal(connection, "update feedback_batch_line set line = line"))
                    .isEqualTo(NO_RIGHT);
            connection.rollback();
        }
        assertThat(taken("F99-2222-2222")).isZero();
    }

    /** Half of it is sent. */
    private RawRequest begun() throws IOException {
        return begun(batch);
    }

    private RawRequest begun(UUID id) throws IOException {
        var request = RawRequest.to("PUT", "/feedback-batches/" + id, "bank-a", NDJSON, body.length);
        request.send(Arrays.copyOfRange(body, 0, body.length / 2));
        return request;
    }

    /** Waits until the batch is seen in that state, and something of it has been read; how much. */
    private int seen(String state) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = get("bank-a", batch).extract().jsonPath();
            if (state.equals(answer.getString("state")) && answer.getInt("received") > 0) {
                return answer.getInt("received");
            }
            Thread.sleep(50);
        }
        throw new AssertionError(get("bank-a", batch).extract().body().asString());
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            execute(connection, sql);
        }
    }

    private int taken(String number) throws SQLException {
        try (var connection = service.getConnection()) {
            return count(connection, "tracking_numbers_taken(array['%s'])".formatted(number));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String refusal(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try {
            execute(connection, sql);
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback(before);
        }
    }
}
