package org.minaoshi.intake;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.DirectSql;
import org.minaoshi.platform.HeldLock;

/** Reads what is kept of imports. */
@Singleton
class EditionImports {

    /** An import whose lock nobody has does not run, whatever its row says: the lock ends with its process. */
    private static final String IMPORT = """
            select i.state, i.request_digest, i.phase, i.rows_read, i.rows_examined, i.rows_stored, i.edition, i.edition_digest, i.fault_count, i.faults::text, i.started_at, i.ended_at,
                   %s
            from edition_import i where i.standard = ? and i.id = ?""".formatted(HeldLock.IS_HELD);

    final Session session;

    EditionImports(Session session) {
        this.session = session;
    }

    Optional<EditionImport> find(ImportKey key) {
        var parameters = List.of(key.lock(), key.standard(), key.id());
        return DirectSql.list(session, IMPORT, parameters, row -> read(key, row)).stream()
                .findFirst();
    }

    EditionImport required(ImportKey key) {
        return find(key).orElseThrow(IntakeProblems::unknown);
    }

    private static EditionImport read(ImportKey key, ResultSet row) throws SQLException {
        var state = ImportState.valueOf(row.getString(1));
        var faults = row.getString(10).getBytes(StandardCharsets.UTF_8);
        return new EditionImport(
                key,
                state == ImportState.RUNNING && !row.getBoolean(13) ? ImportState.INTERRUPTED : state,
                row.getString(2),
                new ImportProgress(ImportPhase.valueOf(row.getString(3)), row.getInt(4), row.getInt(5), row.getInt(6)),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                Arrays.asList(CanonicalJson.read(faults, FoundFault[].class)),
                instant(row, 11),
                instant(row, 12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
