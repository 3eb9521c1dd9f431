package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.minaoshi.local.LocalDatabase;
import org.minaoshi.local.LocalIssuer;
import org.minaoshi.local.LocalServices;

/** The delivered package on a database and an issuer that outlive it; who asks is one and the same throughout. */
final class CrashFixture implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalDatabase database = LocalDatabase.temporary(Path.of(".minaoshi"));
    private final LocalIssuer issuer = LocalIssuer.start(0);
    private final Map<String, String> tokens = new HashMap<>();

    @Override
    public void close() {
        issuer.close();
        database.close();
    }

    void loseDatabase() {
        database.close();
    }

    Program service(Path folder) throws IOException {
        return service(folder, Map.of());
    }

    /** @param more environment variables, beside those it needs */
    Program service(Path folder, Map<String, String> more) throws IOException {
        var environment = PackagedService.environment(LocalServices.configuration(database, issuer));
        environment.put(
                "MINAOSHI_PACKS",
                "classpath:packs/example-organisations.yaml,classpath:packs/fisc-api-checklist-fy2023.yaml");
        environment.putAll(more);
        return PackagedService.run(folder, 0, environment);
    }

    static int port(Program program) throws InterruptedException {
        return PackagedService.awaitPorts(program).service();
    }

    /** As {@code kill -9} does. */
    static void kill(Program program) throws InterruptedException {
        program.close();
        program.awaitEnd();
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    RequestSpecification as(String username, int port) {
        return Api.unchecked()
                .baseUri("http://localhost")
                .port(port)
                .header("Authorization", "Bearer " + token(username));
    }

    /** Its head is sent; of its body nothing is. */
    RawRequest begun(String username, int port, String request, String mediaType, String header, byte[] body)
            throws IOException {
        return RawRequest.to(port, """
                %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                %s\r
                Content-Length: %d\r
                \r
                """.formatted(request, token(username), mediaType, header, body.length));
    }

    /** As committed, whoever may see it. */
    int count(String from, String... values) {
        try (var connection = owner();
                var statement = connection.prepareStatement("select count(*) from " + from)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException notMigratedYet) {
            return 0;
        }
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String token(String username) {
        return tokens.computeIfAbsent(username, one -> Api.ask(issuer.tokenUrl(), one));
    }
}
