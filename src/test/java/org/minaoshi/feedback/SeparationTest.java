package org.minaoshi.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.ReplayedActs;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.PageRequest;

/** The second wall: with the code's own checks left out, the database still keeps one organisation's feedback from another. */
@QuarkusTest
class SeparationTest {

    private static final String NO_RIGHT = "42501";
    private static final FeedbackFilter EVERYTHING = new FeedbackFilter(null, null, null, null, null, null);

    @Inject
    AgroalDataSource service;

    @Inject
    ReplayedActs replayedActs;

    @Inject
    FeedbackReading reading;

    @Inject
    AllFeedback allFeedback;

    private UUID ofBankA;
    private UUID ofBankB;

    @BeforeEach
    void submit() {
        ofBankA = submittedBy("bank-a");
        ofBankB = submittedBy("bank-b");
        Api.as("secretariat-1")
                .body(Map.of("disposition", "NOTED", "reason", "確認した。"))
                .put("/feedback/{id}/disposition", ofBankA)
                .then()
                .statusCode(201);
    }

    @Test
    void withoutTheChecksOfTheCodeNobodyReadsAnothersFeedback() {
        assertThat(as("bank-b", Role.INSTITUTION, () -> reading.find(ofBankA))).isEmpty();
        assertThat(as("bank-b", Role.INSTITUTION, () -> allFeedback.findByIdOptional(ofBankA)))
                .isEmpty();
        assertThat(as("bank-b", Role.INSTITUTION, () -> allFeedback.findDisposition(ofBankA)))
                .isEmpty();
        assertThat(as("bank-b", Role.INSTITUTION, () -> reading.list(EVERYTHING, PageRequest.of(200, null)))
                        .items())
                .extracting(FeedbackRow::organisation)
                .containsOnly("bank-b");
        assertThat(as(null, Role.COUNCIL, () -> reading.list(EVERYTHING, PageRequest.of(200, null)))
                        .items())
                .isEmpty();
    }

    @Test
    void theSameReadingFindsWhatIsOnesOwnOrEverybodys() {
        assertThat(as("bank-a", Role.INSTITUTION, () -> reading.find(ofBankA))).isPresent();
        assertThat(as("bank-a", Role.INSTITUTION, () -> allFeedback.findDisposition(ofBankA)))
                .isPresent();
        assertThat(as(null, Role.SECRETARIAT, () -> reading.find(ofBankA))).isPresent();
        assertThat(as(null, Role.AUDITOR, () -> reading.find(ofBankB))).isPresent();
    }

    @Test
    void aConnectionGoesBackWithoutSight() throws SQLException {
        as("bank-a", Role.INSTITUTION, () -> reading.find(ofBankA));
        try (var connection = service.getConnection()) {
            assertThat(count(connection, "select count(*) from feedback")).isZero();
            assertThat(count(connection, "select count(*) from disposition")).isZero();
            assertThat(count(connection, "select count(*) from history")).isZero();
            assertThat(count(connection, "select count(*) from idempotency_key"))
                    .isZero();
        }
    }

    @Test
    void theServicesRoleReadsAndWritesForOneOrganisationOnly() throws SQLException {
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            set(connection, "minaoshi.actor", "issuer|bank-b");
            set(connection, "minaoshi.at", Instant.now().toString());
            set(connection, "minaoshi.organisation", "bank-b");
            set(connection, "minaoshi.sight", "own");

            assertThat(count(connection, "select count(*) from feedback where id = '%s'".formatted(ofBankB)))
                    .isOne();
            assertThat(count(connection, "select count(*) from feedback where organisation <> 'bank-b'"))
                    .isZero();
            assertThat(count(
                            connection, "select count(*) from disposition where feedback_id = '%s'".formatted(ofBankA)))
                    .isZero();
            assertThat(count(connection, "select count(*) from history")).isZero();
            assertThat(change(connection, "update feedback set status = 'RECEIVED' where id = '%s'".formatted(ofBankA)))
                    .isZero();
            assertThat(refusal(connection, copyOf(ofBankB, "bank-a"))).isEqualTo(NO_RIGHT);
            assertThat(refusal(connection, copyOf(ofBankB, "bank-b"))).isNull();
            connection.rollback();
        }
    }

    @Test
    void anOrganisationGivesNoDisposition() throws SQLException {
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            set(connection, "minaoshi.actor", "issuer|somebody");
            set(connection, "minaoshi.at", Instant.now().toString());
            set(connection, "minaoshi.organisation", "bank-b");
            var disposition = """
                    insert into disposition (feedback_id, disposition, reason, triaged_by, triaged_at, version)
                    values ('%s', 'NOTED', 'x', 'issuer|somebody', now(), 0)""".formatted(ofBankB);

            set(connection, "minaoshi.sight", "own");
            assertThat(refusal(connection, disposition)).isEqualTo(NO_RIGHT);
            set(connection, "minaoshi.sight", "all");
            assertThat(refusal(connection, disposition)).isNull();
            connection.rollback();
        }
    }

    private <T> T as(String organisation, Role role, Supplier<T> act) {
        var actor = new Actor("test|" + organisation, Set.of(role), organisation);
        return QuarkusTransaction.requiringNew().call(() -> replayedActs.as(actor, Instant.now(), act));
    }

    private static UUID submittedBy(String username) {
        return UUID.fromString(Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", "利用している。"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** The feedback once more, as if the organisation had submitted it. */
    private static String copyOf(UUID id, String organisation) {
        return """
                insert into feedback (id, tracking_number, checklist, kind, text, items, organisation, organisation_kind, submitted_by,
                    submitted_at, fiscal_year, late, status, version)
                select gen_random_uuid(), gen_random_uuid(), checklist, kind, text, items, '%s', organisation_kind, submitted_by,
                    submitted_at, fiscal_year, late, status, version
                from feedback where id = '%s'""".formatted(organisation, id);
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The SQLSTATE; null where the statement went through. What it did is taken back. */
    private static String refusal(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback(before);
        }
    }
}
