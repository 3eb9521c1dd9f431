package org.minaoshi.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The right of one request to work on a batch: a lock of the database that ends with its connection, so that nobody has to wait for a process that is gone. What
 * is written over it, how far the batch has come, is written at once, in small transactions, for everybody to follow.
 */
final class Claim implements AutoCloseable {

    /** What is locked for a batch; the parameters are its organisation and its id. */
    static final String LOCK = "hashtextextended('feedback batch ' || ? || ' ' || ?::text, 0)";

    private final Connection connection;
    private final BatchKey key;
    private final UUID attempt;

    private Claim(Connection connection, BatchKey key, UUID attempt) {
        this.connection = connection;
        this.key = key;
        this.attempt = attempt;
    }

    /** Empty where somebody else works on it. */
    static Optional<Claim> take(DataSource database, BatchKey key, UUID attempt) {
        try {
            var connection = database.getConnection();
            var claim = new Claim(connection, key, attempt);
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

    /** False where it has been stored meanwhile. */
    boolean begin(BatchMode mode, String sender, Instant now) {
        return write(rows -> {
            letGoOfOldOnes(now);
            return rows.begin(mode, sender, now);
        });
    }

    void progress(int received) {
        write(rows -> {
            rows.progress(received);
            return null;
        });
    }

    void refuse(Reading reading, Instant now) {
        write(rows -> {
            rows.addRefused(reading.refusals());
            rows.end(BatchState.REFUSED, reading, List.of(), now);
            return null;
        });
    }

    void forget() {
        write(rows -> {
            rows.forget();
            return null;
        });
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
            statement.setString(1, key.organisation());
            statement.setObject(2, key.id());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void letGoOfOldOnes(Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("select let_go_of_feedback_batches(?, 2)")) {
            statement.setObject(1, Timestamp.from(now.minus(Batch.KEPT)));
            statement.execute();
        }
    }

    private interface Writing<T> {
        T write(BatchRows rows) throws SQLException;
    }

    private <T> T write(Writing<T> writing) {
        try {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select set_config('minaoshi.organisation', ?, true)")) {
                statement.setString(1, key.organisation());
                statement.execute();
                var written = writing.write(new BatchRows(connection, key, attempt));
                connection.commit();
                return written;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
