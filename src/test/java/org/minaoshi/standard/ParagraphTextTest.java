package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.minaoshi.standard.StandardFixture.aStandard;
import static org.minaoshi.standard.StandardFixture.editionRequest;
import static org.minaoshi.standard.StandardFixture.text;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;

/** The text of a standard is its publisher's: it may be sent to be digested, and is nowhere afterwards. */
@QuarkusTest
class ParagraphTextTest {

    private final String marker = "marker" + UUID.randomUUID().toString().replace("-", "");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void isDigestedAndNowhereAfterwards() throws SQLException {
        var standard = aStandard();
        var request = edition(with("number", "1", "text", "鍵を、" + marker), with("number", "2", "text", "鍵を" + marker));
        var key = UUID.randomUUID().toString();

        register(standard, key, request).statusCode(201).body("provisionsStated", equalTo("PARTIAL"));
        register(standard, key, request).statusCode(201).header("Idempotency-Replayed", "true");

        var paragraphs = Api.anonymous()
                .get("/standards/{standard}/editions/1/provisions/統1", standard)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(paragraphs.getList("paragraphs.digest", String.class))
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(paragraphs.getList("paragraphs.substanceDigest", String.class).stream()
                        .distinct())
                .hasSize(1);
        assertThat(tablesWith(marker)).isEmpty();
        assertThat(tablesWith(standard)).contains("provision", "history", "idempotency_key");
    }

    @Test
    void isNotEchoedWhereItIsRefused() throws SQLException {
        var standard = aStandard();
        var wrong = "0".repeat(64);
        register(standard, null, edition(with("number", "1", "text", marker, "digest", wrong)))
                .statusCode(422)
                .body("type", equalTo("/problems/paragraph-digest-mismatch"))
                .body("errors.pointer", contains("/provisions/0/paragraphs/0/digest"))
                .body(not(containsString(marker)));
        register(standard, null, edition(with("number", "1", "text", marker.repeat(1000))))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.pointer", contains("/provisions/0/paragraphs/0/text"))
                .body(not(containsString(marker)));
        assertThat(tablesWith(marker)).isEmpty();
    }

    private static Map<String, Object> edition(Object... paragraphs) {
        return editionRequest(
                "1", null, with("designation", "統1", "title", text("標題"), "paragraphs", List.of(paragraphs)));
    }

    private static ValidatableResponse register(String standard, String key, Map<String, Object> edition) {
        var request = Api.as("secretariat-1").body(edition);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/standards/{standard}/editions", standard)
                .then();
    }

    /** Every table that has it in any column, as text or as bytes. */
    private List<String> tablesWith(String text) throws SQLException {
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            for (var table : answers(
                    connection,
                    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")) {
                found.addAll(answers(
                        connection,
                        "select '%1$s' from %1$s t where t::text like '%%%2$s%%' or t::text like '%%%3$s%%' limit 1"
                                .formatted(table, text, hex)));
            }
        }
        return found;
    }

    private static List<String> answers(Connection connection, String query) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
