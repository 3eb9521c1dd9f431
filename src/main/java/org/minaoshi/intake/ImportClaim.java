package org.minaoshi.intake;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.minaoshi.platform.HeldLock;
import org.minaoshi.standard.StandardEditionResponse;

/** That one request, and no other, works on an import. How far it has come is written at once, for everybody to follow. */
final class ImportClaim implements AutoCloseable {

    private final HeldLock lock;
    private final ImportRows rows;

    private ImportClaim(HeldLock lock, ImportRows rows) {
        this.lock = lock;
        this.rows = rows;
    }

    /** Empty where somebody else works on it. */
    static Optional<ImportClaim> take(DataSource database, ImportKey key, UUID attempt) {
        return HeldLock.take(database, key.lock())
                .map(lock -> new ImportClaim(lock, new ImportRows(lock.connection(), key, attempt)));
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
        lock.close();
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
