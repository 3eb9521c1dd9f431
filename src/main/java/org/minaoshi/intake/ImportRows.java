package org.minaoshi.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.standard.StandardEditionResponse;

/** Writes what is kept of one import, for one attempt at it. */
record ImportRows(Connection connection, ImportKey key, UUID attempt) {

    void begin(String sender, String requestDigest, Instant now) throws SQLException {
        try (var old = connection.prepareStatement("delete from edition_import where started_at < ?");
                var statement = connection.prepareStatement("""
                        insert into edition_import (standard, id, attempt, sent_by, state, request_digest, phase, rows_read, rows_examined, rows_stored,
                            fault_count, faults, started_at)
                        values (?, ?, ?, ?, 'RUNNING', ?, 'READING', 0, 0, 0, 0, '[]', ?)
                        on conflict (standard, id) do update set attempt = excluded.attempt, sent_by = excluded.sent_by, state = 'RUNNING',
                            request_digest = excluded.request_digest, phase = 'READING', rows_read = 0, rows_examined = 0, rows_stored = 0, edition = null, edition_digest = null, fault_count = 0,
                            faults = '[]', started_at = excluded.started_at, ended_at = null""")) {
            set(old, Timestamp.from(now.minus(EditionImport.KEPT)));
            old.executeUpdate();
            set(statement, key.standard(), key.id(), attempt, sender, requestDigest, Timestamp.from(now));
            statement.executeUpdate();
        }
    }

    void progress(ImportProgress progress) throws SQLException {
        update(
                "phase = ?, rows_read = ?, rows_examined = ?, rows_stored = ?",
                progress.phase().name(),
                progress.read(),
                progress.examined(),
                progress.stored());
    }

    void end(ImportState state, int rows, StandardEditionResponse edition, Instant now) throws SQLException {
        update(
                "state = ?, rows_read = ?, rows_examined = ?, rows_stored = ?, edition = ?, edition_digest = ?, ended_at = ?",
                state.name(),
                rows,
                rows,
                state == ImportState.STORED ? rows : 0,
                edition.edition(),
                edition.digest(),
                Timestamp.from(now));
    }

    void refuse(int rowsRead, FoundFaults faults, Instant now) throws SQLException {
        update(
                "state = 'REFUSED', rows_read = ?, fault_count = ?, faults = ?::jsonb, ended_at = ?",
                rowsRead,
                faults.count(),
                new String(CanonicalJson.bytes(faults.told()), StandardCharsets.UTF_8),
                Timestamp.from(now));
    }

    void forget() throws SQLException {
        try (var statement = connection.prepareStatement(
                "delete from edition_import where standard = ? and id = ? and attempt = ?")) {
            set(statement, key.standard(), key.id(), attempt);
            statement.executeUpdate();
        }
    }

    /** Refused where another attempt has taken over, or the import is over. */
    private void update(String assignments, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update edition_import set %s where standard = ? and id = ? and attempt = ? and state = 'RUNNING'"
                        .formatted(assignments))) {
            set(statement, values);
            statement.setString(values.length + 1, key.standard());
            statement.setObject(values.length + 2, key.id());
            statement.setObject(values.length + 3, attempt);
            if (statement.executeUpdate() != 1) {
                throw IntakeProblems.running();
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
