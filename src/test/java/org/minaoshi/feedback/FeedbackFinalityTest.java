package org.minaoshi.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.DraftReview;
import org.minaoshi.ReviewCatalogue;

/** What may become of what was submitted, asked of the database itself: of its owner too, whom no right and no row-level security holds back. */
@QuarkusTest
class FeedbackFinalityTest {

    private static final String FINAL = "MN423";
    private static final String NOT_YOURS = "MN403";

    @Inject
    AgroalDataSource service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Connection connection;

    @BeforeEach
    void connectAsTheOwner() throws SQLException {
        connection = DriverManager.getConnection(url, owner, password);
        connection.setAutoCommit(false);
        actFor(connection, "bank-a", "own");
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aChangeOfWordsAlwaysLeavesTheFormerVersion() throws SQLException {
        var id = submit("fisc-api-checklist");

        assertThat(refusal(sql(
                        "update feedback set text = '新', amended_by = 'x', amended_at = now(), version_number = 7",
                        id)))
                .isNull();

        assertThat(ask("select text || version_number from feedback where id = '%s'", id))
                .isEqualTo("新2");
        assertThat(ask("select text || number from feedback_version where feedback_id = '%s'", id))
                .isEqualTo("利用している。1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update feedback set text = '新', amended_by = 'x', amended_at = now()",
                "update feedback set kind = 'QUESTION', amended_by = 'x', amended_at = now()",
                "update feedback set status = 'WITHDRAWN', withdrawal_reason = 'x', withdrawn_at = now()",
                "update feedback set status = 'RECEIVED'",
            })
    void whatIsTriagedIsFinal(String change) throws SQLException {
        var id = submit("fisc-api-checklist");
        triage(id);

        assertThat(refusal(sql(change, id))).isEqualTo(FINAL);
    }

    /** A disposition counts, whatever the status says. */
    @Test
    void whatHasADispositionIsFinal() throws SQLException {
        var id = submit("fisc-api-checklist");
        assertThat(refusal(disposition(id, "NOTED", null))).isNull();

        assertThat(refusal(sql("update feedback set text = '新', amended_by = 'x', amended_at = now()", id)))
                .isEqualTo(FINAL);
        assertThat(refusal(sql(
                        "update feedback set status = 'WITHDRAWN', withdrawal_reason = 'x', withdrawn_at = now()", id)))
                .isEqualTo(FINAL);
    }

    @Test
    void whatIsWithdrawnIsFinalAndNothingIsSaidOfIt() throws SQLException {
        var id = submit("fisc-api-checklist");
        var other = submit("fisc-api-checklist");
        Api.as("bank-a")
                .header("If-Match", "*")
                .body(Map.of("reason", "誤って提出した"))
                .post("/feedback/{id}/withdrawal", id)
                .then()
                .statusCode(200);

        for (var change : List.of(
                "status = 'RECEIVED', withdrawal_reason = null, withdrawn_at = null",
                "status = 'TRIAGED'",
                "withdrawal_reason = 'y'",
                "text = '新'")) {
            assertThat(refusal(sql("update feedback set " + change, id)))
                    .as(change)
                    .isEqualTo(FINAL);
        }
        assertThat(refusal(disposition(id, "NOTED", null))).isEqualTo(FINAL);
        assertThat(refusal(disposition(other, "DUPLICATE", id))).isEqualTo(FINAL);
        assertThat(ask(
                        "select count(*) from feedback_named('fisc-api-checklist', (select fiscal_year from feedback where id = '%1$s'), array['%1$s'::uuid])",
                        id))
                .isEqualTo("0");
        assertThat(ask("""
                        with year as (select checklist, fiscal_year from feedback where id = '%1$s')
                        select (select count(*) from year, feedback_waiting(checklist, fiscal_year, 1000000) as waiting where waiting.id = '%1$s') = 0
                            and (select entries from year, feedback_counts(checklist, fiscal_year) where dimension = 'TOTAL')
                                = (select count(*) from feedback join year using (checklist, fiscal_year) where status <> 'WITHDRAWN')""", id)).isEqualTo("t");
    }

    @Test
    void onlyItsOwnOrganisationChangesWords() throws SQLException {
        var id = submit("fisc-api-checklist");
        for (var organisation : List.of("bank-b", "")) {
            actFor(connection, organisation, "all");

            assertThat(refusal(sql("update feedback set text = '新', amended_by = 'x', amended_at = now()", id)))
                    .isEqualTo(NOT_YOURS);
            assertThat(refusal(sql(
                            "update feedback set status = 'WITHDRAWN', withdrawal_reason = 'x', withdrawn_at = now()",
                            id)))
                    .isEqualTo(NOT_YOURS);
        }
    }

    @Test
    void whoWroteAFormerVersionIsNotWrittenDownAsTriaging() throws SQLException {
        var id = submit("fisc-api-checklist");
        for (var author : List.of("issuer|between", "issuer|last")) {
            assertThat(refusal(sql(
                            "update feedback set text = '%s', amended_by = '%1$s', amended_at = now()"
                                    .formatted(author),
                            id)))
                    .isNull();
        }
        assertThat(refusal(disposition(id, "NOTED", null).replace("issuer|somebody", "issuer|between")))
                .isEqualTo(NOT_YOURS);
        assertThat(refusal(disposition(id, "NOTED", null).replace("issuer|somebody", "issuer|last")))
                .isEqualTo(NOT_YOURS);
        assertThat(refusal(disposition(id, "NOTED", null))).isNull();
    }

    @Test
    void anOrganisationSeesNoFormerVersionOfAnothers() throws SQLException {
        var id = submit("fisc-api-checklist");
        amend(id).statusCode(200);
        try (var served = service.getConnection()) {
            served.setAutoCommit(false);
            var versions = "select count(*) from feedback_version where feedback_id = '%s'".formatted(id);
            assertThat(ask(served, versions)).isEqualTo("0");
            actFor(served, "bank-b", "own");
            assertThat(ask(served, versions)).isEqualTo("0");
            actFor(served, "bank-a", "own");
            assertThat(ask(served, versions)).isEqualTo("1");
            actFor(served, "", "all");
            assertThat(ask(served, versions)).isEqualTo("1");
            served.rollback();
        }
    }

    /** Nothing untriaged is left when a review is proposed; should there be something all the same, it stays as it is. */
    @Test
    void whatCountsForAReviewThatIsProposedStays() throws SQLException {
        var catalogue = ReviewCatalogue.of(List.of("3 統4"), "11", List.of());
        var review = DraftReview.on(catalogue);
        var id = submit(catalogue.checklist());
        triage(id);
        review.propose();
        var left = UUID.randomUUID().toString();
        assertThat(refusal("""
                        insert into feedback (id, tracking_number, checklist, kind, text, items, organisation, organisation_kind, submitted_by,
                            submitted_at, fiscal_year, late, status, version)
                        select '%s', 'F99-' || translate(upper(left(md5(random()::text), 4)), '0123456789ABCDEF', '23456789AFHKLMPR')
                           || '-' || translate(upper(left(md5(random()::text), 4)), '0123456789ABCDEF', '23456789AFHKLMPR'), checklist, kind, text, items, organisation, organisation_kind, submitted_by,
                            submitted_at, fiscal_year, late, 'RECEIVED', version
                        from feedback where id = '%s'""".formatted(left, id))).isNull();
        connection.commit();
        var amended = Map.of("checklist", catalogue.checklist(), "kind", "USAGE", "text", "新");

        Api.as("bank-a")
                .header("If-Match", "*")
                .body(amended)
                .put("/feedback/{id}", left)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/feedback-review-closed"));
    }

    private static String submit(String checklist) {
        return Api.as("bank-a")
                .body(Map.of("checklist", checklist, "kind", "USAGE", "text", "利用している。"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse amend(String id) {
        return Api.as("bank-a")
                .header("If-Match", "*")
                .body(Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", "新"))
                .put("/feedback/{id}", id)
                .then();
    }

    private static void triage(String id) {
        Api.as("secretariat-1")
                .body(Map.of("disposition", "ACCEPTED", "reason", "確認した。"))
                .put("/feedback/{id}/disposition", id)
                .then()
                .statusCode(201);
    }

    private static String sql(String change, String id) {
        return change + " where id = '" + id + "'";
    }

    private static String disposition(String id, String disposition, String original) {
        return """
                insert into disposition (feedback_id, disposition, reason, duplicate_of, triaged_by, triaged_at, version)
                values ('%s', '%s', 'x', %s, 'issuer|somebody', now(), 0)""".formatted(id, disposition, original == null ? "null" : "'" + original + "'");
    }

    private static void actFor(Connection connection, String organisation, String sight) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select set_config('minaoshi.actor', 'issuer|somebody', true), set_config('minaoshi.at', ?, true),
                       set_config('minaoshi.organisation', ?, true), set_config('minaoshi.sight', ?, true)""")) {
            statement.setString(1, Instant.now().toString());
            statement.setString(2, organisation);
            statement.setString(3, sight);
            statement.execute();
        }
    }

    private String ask(String query, String id) throws SQLException {
        return ask(connection, query.formatted(id));
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The SQLSTATE; null where the statement went through. What was refused is as if it had not been tried. */
    private String refusal(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            connection.rollback(before);
            return e.getSQLState();
        }
    }
}
