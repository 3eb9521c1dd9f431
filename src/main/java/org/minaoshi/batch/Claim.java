package org.minaoshi.batch;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.minaoshi.platform.HeldLock;

/** The right of one request to work on a batch. How far the batch has come is written at once, in small transactions, for everybody to follow. */
final class Claim implements AutoCloseable {

    private final HeldLock lock;
    private final BatchKey key;
    private final UUID attempt;

    private Claim(HeldLock lock, BatchKey key, UUID attempt) {
        this.lock = lock;
        this.key = key;
        this.attempt = attempt;
    }

    /** Empty where somebody else works on it. */
    static Optional<Claim> take(DataSource database, BatchKey key, UUID attempt) {
        return HeldLock.take(database, key.lock()).map(lock -> new Claim(lock, key, attempt));
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
        lock.close();
    }

    private void letGoOfOldOnes(Instant now) throws SQLException {
        try (var statement = lock.connection().prepareStatement("select let_go_of_feedback_batches(?, 2)")) {
            statement.setObject(1, Timestamp.from(now.minus(Batch.KEPT)));
            statement.execute();
        }
    }

    private interface Writing<T> {
        T write(BatchRows rows) throws SQLException;
    }

    private <T> T write(Writing<T> writing) {
        var connection = lock.connection();
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
