package org.minaoshi.batch;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.minaoshi.feedback.SubmittedFeedback;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LineRefusal;

/** Writes what is kept of one batch, for one attempt at it, over a connection that may see the organisation's rows. */
record BatchRows(Connection connection, BatchKey key, UUID attempt) {

    /** Whether the attempt has it now: not where it has been stored already. */
    boolean begin(BatchMode mode, String sender, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into feedback_batch (organisation, id, attempt, sent_by, mode, state, received, stored, refused, counts_for, started_at)
                values (?, ?, ?, ?, ?, 'RUNNING', 0, 0, 0, '[]', ?)
                on conflict (organisation, id) do update set attempt = excluded.attempt, sent_by = excluded.sent_by, mode = excluded.mode,
                    state = 'RUNNING', received = 0, stored = 0, refused = 0, started_at = excluded.started_at, ended_at = null
                where feedback_batch.state <> 'STORED'""")) {
            set(statement, key.organisation(), key.id(), attempt, sender, mode.name(), Timestamp.from(now));
            if (statement.executeUpdate() == 0) {
                return false;
            }
        }
        forgetLines();
        return true;
    }

    void progress(int received) throws SQLException {
        update("update feedback_batch set received = ? where organisation = ? and id = ? and attempt = ?", received);
    }

    /** Until the end of the transaction no other attempt can take it over; false where one has. */
    boolean hold() throws SQLException {
        try (var statement = connection.prepareStatement(
                "select from feedback_batch where organisation = ? and id = ? and attempt = ? and state = 'RUNNING' for update")) {
            set(statement, key.organisation(), key.id(), attempt);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    void end(BatchState state, Reading reading, Collection<YearCount> countsFor, Instant now) throws SQLException {
        var stored = state == BatchState.STORED;
        update(
                """
                update feedback_batch set state = ?, request_digest = ?, received = ?, stored = ?, refused = ?, counts_for = ?::jsonb, ended_at = ?
                where organisation = ? and id = ? and attempt = ?""",
                state.name(),
                stored ? reading.digest() : null,
                reading.received(),
                stored ? reading.good().size() : 0,
                reading.refusals().size(),
                json(countsFor),
                Timestamp.from(now));
    }

    void forget() throws SQLException {
        update("delete from feedback_batch where organisation = ? and id = ? and attempt = ?");
    }

    void addStored(List<Integer> lines, List<SubmittedFeedback> stored) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into feedback_batch_line (organisation, batch, line, feedback, tracking_number)
                select ?, ?, l.line, l.feedback, l.number from unnest(?::integer[], ?::uuid[], ?::text[]) as l (line, feedback, number)""")) {
            set(
                    statement,
                    key.organisation(),
                    key.id(),
                    array(lines, Object::toString),
                    array(stored, submitted -> submitted.id().toString()),
                    array(stored, SubmittedFeedback::trackingNumber));
            statement.executeUpdate();
        }
    }

    void addRefused(List<LineRefusal> refusals) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into feedback_batch_line (organisation, batch, line, refusal)
                select ?, ?, l.line, l.refusal::jsonb from unnest(?::integer[], ?::text[]) as l (line, refusal)""")) {
            set(
                    statement,
                    key.organisation(),
                    key.id(),
                    array(refusals, refusal -> String.valueOf(refusal.line())),
                    array(refusals, BatchRows::json));
            statement.executeUpdate();
        }
    }

    private void forgetLines() throws SQLException {
        try (var statement =
                connection.prepareStatement("delete from feedback_batch_line where organisation = ? and batch = ?")) {
            set(statement, key.organisation(), key.id());
            statement.executeUpdate();
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.setString(values.length + 1, key.organisation());
            statement.setObject(values.length + 2, key.id());
            statement.setObject(values.length + 3, attempt);
            if (statement.executeUpdate() != 1) {
                throw BatchProblems.running();
            }
        }
    }

    private <T> Object array(List<T> values, Function<T, String> text) throws SQLException {
        return connection.createArrayOf("text", values.stream().map(text).toArray(String[]::new));
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static String json(Object value) {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }
}
