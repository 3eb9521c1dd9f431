package org.minaoshi.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The right to work on something that only one may work on: an advisory lock of PostgreSQL with the connection that holds it. It ends with that connection, so
 * that nobody has to wait for a process that is gone; no transaction has to stay open for it.
 */
public final class HeldLock implements AutoCloseable {

    /** An SQL condition, whether somebody holds it; its parameter is the name. */
    public static final String IS_HELD = """
            exists (select from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1
                    and l.database = (select oid from pg_database where datname = current_database())
                    and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended(?, 0))""";

    private final Connection connection;
    private final String name;

    private HeldLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /**
     * Empty where somebody else holds it.
     *
     * @param name what is locked, in one database: a word for the kind of thing, and its key
     */
    public static Optional<HeldLock> take(DataSource database, String name) {
        try {
            var connection = database.getConnection();
            var lock = new HeldLock(connection, name);
            boolean taken = false;
            try {
                taken = lock.call("pg_try_advisory_lock");
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
            return taken ? Optional.of(lock) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What holds it, free for statements of whoever works. */
    public Connection connection() {
        return connection;
    }

    /** Gives it back, and the connection. */
    @Override
    public void close() {
        try (connection) {
            call("pg_advisory_unlock");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean call(String function) throws SQLException {
        try (var statement = connection.prepareStatement("select %s(hashtextextended(?, 0))".formatted(function))) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
