package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.OddToken;

/** Whatever is asked and however it ends, the log holds nothing of a token, a body, a query, a path or a name. */
@QuarkusTest
class LogTest {

    private static final String MARK = "Kumquat7391";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(textOf(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    void whatIsTakenLeavesNoTrace() {
        var stored = submit(MARK + " stored");
        assertThat(stored.statusCode()).isEqualTo(201);
        assertThat(Api.as("bank-a")
                        .get("/feedback/{id}", stored.jsonPath().getString("id"))
                        .statusCode())
                .isEqualTo(200);
        assertSilence();
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        var bank = Api.uncheckedAs("bank-a");
        var answers = List.of(
                submit("x".repeat(50_000) + MARK),
                bank.body("{\"" + MARK + "\": " + MARK).post("/feedback"),
                bank.body("{\"checklist\": \"%s\", \"%s\": 1}".formatted(MARK, MARK))
                        .post("/feedback"),
                bank.get("/feedback/" + MARK),
                bank.get("/feedback?fiscalYear=" + MARK),
                bank.get("/feedback?pageToken=" + MARK),
                bank.get("/" + MARK + "?" + MARK + "=" + MARK),
                bank.header("Idempotency-Key", MARK + "\u00e9").body("{}").post("/feedback"),
                bank.header("If-Match", MARK).body("{}").put("/feedback/" + UUID.randomUUID() + "/disposition"),
                bank.header("Accept", "application/" + MARK).get("/feedback"),
                bank.header("Content-Type", "text/" + MARK).body(MARK).post("/feedback"),
                Api.unchecked().header("Authorization", "Bearer " + MARK).get("/feedback"),
                Api.unchecked().header("Authorization", MARK).get("/feedback"),
                Api.withToken(OddToken.foreignKey("bank-a") + MARK).get("/feedback"),
                Api.withToken(OddToken.with("nobody-1", Map.of("sub", MARK, "name", MARK)))
                        .get("/history"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isBetween(400, 499));
        assertSilence();
    }

    /** The table refuses every row, which nobody has foreseen; PostgreSQL says so with the whole row in its message. */
    @Test
    void whatFailsIsLoggedWithoutItsWords() throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            execute(connection, "alter table feedback add constraint provoked check (false) not valid");
            try {
                var id = UUID.randomUUID().toString();
                var failed = Api.as("bank-a")
                        .header(InteractionId.HEADER, id)
                        .body(feedback(MARK + " fails"))
                        .post("/feedback");
                assertThat(failed.statusCode()).isEqualTo(500);
                assertThat(failed.asString()).doesNotContain(MARK, "provoked", "Exception", "org.");
                assertThat(lines).anySatisfy(line -> assertThat(line)
                        .contains("Answered 500", id, "23514", "FeedbackService", "Caused by: ")
                        .doesNotContain("provoked"));
            } finally {
                execute(connection, "alter table feedback drop constraint provoked");
            }
        }
        assertSilence();
    }

    @Test
    void whatFailsOutsideOfEveryResourceDoesSoToo() {
        Api.unchecked()
                .get("/" + Broken.PLACE + "/" + MARK + "?" + MARK + "=" + MARK)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/internal-error"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("Answered 500", "IllegalStateException", "LogTest"));
        assertSilence();
    }

    /** Something in front of the resources that fails, and says over what. */
    @Singleton
    static class Broken {

        static final String PLACE = "broken-" + UUID.randomUUID();

        void register(@Observes Filters filters) {
            filters.register(
                    request -> {
                        if (request.normalizedPath().startsWith("/" + PLACE)) {
                            throw new IllegalStateException(request.request().uri());
                        }
                        request.next();
                    },
                    1);
        }
    }

    private void assertSilence() {
        assertThat(lines).noneMatch(line -> line.contains(MARK));
        // A token in three parts, whosever it is.
        assertThat(lines).noneMatch(line -> line.matches("(?s).*eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+.*"));
        assertThat(lines).noneMatch(line -> line.contains("渡辺"));
    }

    private static Response submit(String text) {
        return Api.uncheckedAs("bank-a").body(feedback(text)).post("/feedback");
    }

    private static Map<String, Object> feedback(String text) {
        return Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", text);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static String textOf(LogRecord record) {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        writer.println(
                record.getLoggerName() + " " + record.getMessage() + " " + Arrays.toString(record.getParameters()));
        writer.println(MDC.getMap());
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(writer);
        }
        return text.toString();
    }
}
