package org.minaoshi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.Contract;
import org.minaoshi.Contract.Operation;

/**
 * Drives every operation of the contract as everybody there can be, with right, borderline and broken input made from the contract, and holds each answer
 * against it: no 500, no status and no body that is not promised, and nothing is stored by what was refused.
 *
 * <p>The seed is fixed, so that a failure can be had again; {@code -Dfuzz.rounds=200 -Dfuzz.seed=…} looks longer, or elsewhere.
 */
@QuarkusTest
class ContractFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 3);
    private static final long SEED = Long.getLong("fuzz.seed", 20231213);
    private static final List<String> EVERYBODY =
            List.of("nobody", "nobody-1", "secretariat-1", "council-1", "chair-1", "bank-a", "agent-c", "auditor-1");

    /** Of a parameter as it is encoded: the server itself refuses addresses of some thousand characters before they reach an operation. */
    private static final int LONGEST_IN_ADDRESS = 450;

    private final Random random = new Random(SEED);
    private final KnownThings known = new KnownThings();
    private final BodyGenerator generator = new BodyGenerator(Contract.TREE, known, random);
    private final ObjectMapper json = new ObjectMapper();

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void everyAnswerIsOneThatTheContractPromises() throws SQLException {
        var failures = new ArrayList<String>();
        try (var database = DriverManager.getConnection(url, owner, password)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var operation : Contract.operations().toList()) {
                    for (var who : EVERYBODY) {
                        ask(operation, who, database, failures);
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private void ask(Operation operation, String who, Connection database, List<String> failures) throws SQLException {
        var request = who.equals("nobody") ? Api.anonymous() : Api.as(who);
        var address = address(operation);
        if (changesWhomOthersActFor(operation, address)) {
            return;
        }
        var said = new StringBuilder(who + " " + operation.method().toUpperCase(Locale.ROOT) + " " + address);
        for (var parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("header") && random.nextInt(3) > 0) {
                var value = header(parameter);
                request.header(parameter.path("name").asText(), value);
                said.append(" [")
                        .append(parameter.path("name").asText())
                        .append(": ")
                        .append(value)
                        .append(']');
            }
        }
        var content = operation.node().path("requestBody").path("content");
        if (!content.isMissingNode()) {
            var type = content.fieldNames().next();
            var body = body(content.path(type));
            request.contentType(type).body(body.getBytes(StandardCharsets.UTF_8));
            said.append(' ').append(body, 0, Math.min(300, body.length()));
        }
        var before = written(database);
        try {
            var answer = request.request(operation.method().toUpperCase(Locale.ROOT), address);
            judge(operation, said.toString(), answer, before, written(database), failures);
        } catch (AssertionError outsideTheContract) {
            if (outsideTheContract.getMessage().contains("[RESPONSE]")) {
                failures.add(said + "\n    " + outsideTheContract.getMessage());
            }
        } catch (Exception noAnswer) {
            failures.add(said + "\n    got no answer: " + noAnswer);
        }
    }

    /** A bank that was closed here would be closed to all the tests after this one, and to what is asked as that bank here. */
    private static boolean changesWhomOthersActFor(Operation operation, String address) {
        return !operation.method().equalsIgnoreCase("get")
                && address.matches("/organisations/(bank-a|bank-b|agent-c)(/.*)?");
    }

    private void judge(
            Operation operation, String said, Response answer, long before, long after, List<String> failures) {
        int status = answer.statusCode();
        if (status >= 500 || !operation.statuses().contains("" + status)) {
            failures.add("%s\n    answered %d, promised %s".formatted(said, status, operation.statuses()));
        }
        if (status >= 400 && after != before) {
            failures.add("%s\n    was refused with %d, but something was stored".formatted(said, status));
        }
        if (status < 300 && answer.contentType().contains("json")) {
            try {
                known.learn(operation.node().path("tags").get(0).asText(), json.readTree(answer.asByteArray()));
            } catch (IOException notJson) {
                failures.add(said + "\n    is not JSON");
            }
        }
    }

    private String address(Operation operation) {
        var path = operation.path();
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", encoded(text(parameter)));
            } else if (parameter.path("in").asText().equals("query")
                    && (parameter.path("required").asBoolean() || random.nextInt(3) == 0)) {
                query.add(name + "=" + encoded(text(parameter)));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private String text(JsonNode parameter) {
        var text = anyText(parameter);
        while (encoded(text).length() > LONGEST_IN_ADDRESS) {
            text = text.substring(0, text.length() - text.length() / 10 - 1);
        }
        return text;
    }

    private String anyText(JsonNode parameter) {
        return random.nextInt(12) == 0
                ? generator.strange()
                : generator
                        .value(parameter.path("name").asText(), parameter.path("schema"))
                        .asText();
    }

    private String header(JsonNode parameter) {
        return switch (parameter.path("name").asText()) {
            case "Idempotency-Key" ->
                random.nextInt(8) == 0 ? "two words" : UUID.randomUUID().toString();
            case "If-Match", "If-None-Match" ->
                List.of("*", "\"0\"", "\"x\"", "W/\"0\"", "nonsense").get(random.nextInt(5));
            case "Accept-Language" -> List.of("ja", "en;q=0.5", "*", ";;;").get(random.nextInt(4));
            default -> "x";
        };
    }

    private String body(JsonNode content) {
        var right = random.nextInt(5) == 0 && content.has("example")
                ? content.path("example").deepCopy()
                : generator.value("body", content.path("schema"));
        if (right.isTextual()) {
            return right.asText();
        }
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> generator.spoil(right).toString();
            case 3 -> right.toString().substring(1);
            default -> right.toString();
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value.isEmpty() ? "%" : value, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static long written(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) + (select count(*) from idempotency_key) from history")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
