package org.minaoshi.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.minaoshi.standard.StandardEditionResponse;

/**
 * That one request, and no other, works on an import: a lock of the database that ends with its connection, so that nobody waits for a process that is gone. What
 * is written over it is written at once, for everybody to follow.
 */
final class ImportClaim implements AutoCloseable {

    /** What is locked for an import; the parameters are its standard and its id. */
    static final String LOCK = "hashtextextended('edition import ' || ? || ' ' || ?::text, 0)";

    private final Connection connection;
    private final ImportRows rows;

    private ImportClaim(Connection connection, ImportRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** Empty where somebody else works on it. */
    static Optional<ImportClaim> take(DataSource database, ImportKey key, UUID attempt) {
        try {
            var connection = database.getConnection();
            var claim = new ImportClaim(connection, new ImportRows(connection, key, attempt));
            boolean claimed = false;
            try {
                claimed = claim.lock("pg_try_advisory_lock");
            } finally {
                if (!claimed) {
                    connection.close();
                }
            }
            return claimed ? Optional.of(claim) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void begin(String sender, String requestDigest, Instant now) {
        write(() -> rows.begin(sender, requestDigest, now));
    }

    void progress(ImportProgress progress) {
        write(() -> rows.progress(progress));
    }

    void unchanged(int rowsRead, StandardEditionResponse edition, Instant now) {
        write(() -> rows.end(ImportState.UNCHANGED, rowsRead, edition, now));
    }

    void refuse(int rowsRead, FoundFaults faults, Instant now) {
        write(() -> rows.refuse(rowsRead, faults, now));
    }

    void forget() {
        write(rows::forget);
    }

    @Override
    public void close() {
        try (connection) {
            lock("pg_advisory_unlock");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean lock(String function) throws SQLException {
        try (var statement = connection.prepareStatement("select %s(%s)".formatted(function, LOCK))) {
            statement.setString(1, rows.key().standard());
            statement.setObject(2, rows.key().id());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private interface Writing {
        void write() throws SQLException;
    }

    /** Each statement is a transaction of its own. */
    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
