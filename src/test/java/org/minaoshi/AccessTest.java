package org.minaoshi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minaoshi.Contract.Operation;

/**
 * Who may do what: every operation of the contract, called as everybody there can be, against the table in the README. Each call has the contract's own example
 * as its body, so that want of a role is the only reason to refuse it, and asks for a thing that is not there, so that nothing comes of it where it is let in.
 */
@QuarkusTest
class AccessTest {

    /** By operation and user; each is asked once. */
    private static final Map<String, Boolean> LET_IN = new ConcurrentHashMap<>();

    private static final String NO_TOKEN = "no token";
    private static final String NO_ROLE = "no role";

    /** The columns of the table, and who is sent for each. */
    private static final List<String> ROLES =
            List.of("secretariat", "council", "council-chair", "institution", "payment-agent", "auditor");

    private static final List<String> USERNAMES =
            List.of("secretariat-1", "council-1", "chair-1", "bank-a", "agent-c", "auditor-1");

    @Test
    void theReadmeSaysWhoMayDoWhat() throws IOException {
        var head = "| Operation | " + NO_TOKEN + " | " + NO_ROLE + " | " + String.join(" | ", ROLES) + " |";
        var table = Contract.operations()
                .map(AccessTest::row)
                .collect(joining("\n", head + "\n|---|" + ":-:|".repeat(8) + "\n", "\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }

    @Test
    void theContractNamesEveryRoleThatIsLetIn() {
        assertThat(Contract.operations().filter(operation -> !isLetIn(operation, null)))
                .allSatisfy(operation -> {
                    for (int i = 0; i < ROLES.size(); i++) {
                        if (isLetIn(operation, USERNAMES.get(i)) && !isLetIn(operation, "nobody-1")) {
                            assertThat(operation.description()).contains("`" + ROLES.get(i) + "`");
                        }
                    }
                });
    }

    private static String row(Operation operation) {
        var cells = Stream.concat(
                        Stream.of(isLetIn(operation, null), isLetIn(operation, "nobody-1")),
                        USERNAMES.stream().map(username -> isLetIn(operation, username)))
                .map(letIn -> letIn ? "x" : " ")
                .collect(joining(" | "));
        return "| `%s` | %s |".formatted(operation.id(), cells);
    }

    private static boolean isLetIn(Operation operation, String username) {
        return LET_IN.computeIfAbsent(operation.id() + " " + username, asked -> {
            var status = called(operation, username == null ? Api.unchecked() : Api.uncheckedAs(username));
            var refusal = username == null ? 401 : 403;
            assertThat(status)
                    .as("%s as %s", operation, username)
                    .isLessThan(500)
                    .isNotEqualTo(username == null ? 403 : 401);
            return status != refusal;
        });
    }

    private static int called(Operation operation, RequestSpecification request) {
        request.accept("*/*").header("If-Match", "*");
        var content = operation.node().path("requestBody").path("content");
        if (!content.isMissingNode()) {
            request.contentType(content.fieldNames().next())
                    .body(example(content.elements().next()).getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), address(operation))
                .statusCode();
    }

    /** Of something that is not there. */
    private static String address(Operation operation) {
        var path = operation.path();
        for (var parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("path")) {
                var name = "{" + parameter.path("name").asText() + "}";
                path = path.replace(name, elsewhere(parameter.path("schema")));
            } else if (parameter.path("required").asBoolean()) {
                path += (path.contains("?") ? "&" : "?")
                        + parameter.path("name").asText() + "="
                        + parameter.path("example").asText("x");
            }
        }
        return path;
    }

    private static String elsewhere(JsonNode schema) {
        var followed = Contract.followed(schema);
        if (followed.path("type").asText().equals("integer")) {
            return "2199";
        }
        return followed.path("format").asText().equals("uuid")
                ? UUID.randomUUID().toString()
                : "nowhere";
    }

    private static String example(JsonNode body) {
        var one = body.path("example");
        var several = body.path("examples").elements();
        var found = one.isMissingNode() ? Contract.followed(several.next()).path("value") : one;
        return (found.isTextual() ? found.asText() : found.toString()).replace("fisc-api-checklist", "nowhere");
    }
}
