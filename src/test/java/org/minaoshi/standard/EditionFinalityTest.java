package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minaoshi.standard.StandardFixture.aStandard;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 13, asked of the database itself: what belongs to an edition comes with it, or never, whoever asks. */
@QuarkusTest
class EditionFinalityTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                insert into provision (standard, edition, designation, edition_sequence, category, number, sort_key, title, status, paragraphs, amendment_count)
                select '%s', '%s', '統' || n, 1, '統', n, n::text, '{}', 'ACTIVE', '[]', 0 from generate_series(98, 99) n""",
                """
                insert into amendment (standard, edition, provision, sequence, sort_key, kind, summary, cites)
                values ('%s', '%s', '統1', 99, '1', 'WORDING', '{}', '[]')""",
                "insert into cross_reference (standard, edition, sequence, from_provision, section) values ('%s', '%s', 99, '統1', '付録')"
            })
    void nothingIsAddedToAnEditionThatIsThere(String insert) throws SQLException {
        var standard = aStandard();
        StandardFixture.register(standard, StandardFixture.editionRequest("1", null, "統1"));
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "select set_config('minaoshi.actor', 'x|somebody', true), set_config('minaoshi.at', now()::text, true)");

            assertThatThrownBy(() -> execute(connection, insert.formatted(standard, "1")))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("MN423"));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
