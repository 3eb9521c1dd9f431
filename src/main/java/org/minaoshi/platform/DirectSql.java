package org.minaoshi.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.jdbc.ReturningWork;

/**
 * SQL on the session's connection without the object mapper, for what requests do many times: with it, an ordinary query costs the service more than the
 * database. What the session has not written yet is written first, as the mapper's own queries do.
 */
public final class DirectSql {

    /** Makes something of the present row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param sql with a {@code ?} for each parameter, in their order */
    public static <T> List<T> list(Session session, String sql, List<?> parameters, RowReader<T> reader) {
        return work(session, connection -> {
            try (var statement = prepared(connection, sql, parameters);
                    var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        });
    }

    /** For what answers nothing, or nothing of interest. */
    public static void run(Session session, String sql, List<?> parameters) {
        work(session, connection -> {
            try (var statement = prepared(connection, sql, parameters)) {
                return statement.execute();
            }
        });
    }

    /** Outside of a transaction the session would keep its connection until the request ends, beside those that the request takes after it. */
    private static <T> T work(Session session, ReturningWork<T> work) {
        if (session.isJoinedToTransaction()) {
            session.flush();
            return session.doReturningWork(work);
        }
        try {
            return session.doReturningWork(work);
        } finally {
            session.unwrap(SharedSessionContractImplementor.class)
                    .getJdbcCoordinator()
                    .getLogicalConnection()
                    .manualDisconnect();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, bound(parameters.get(i)));
        }
        return statement;
    }

    private static Object bound(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> named ? named.name() : value;
    }

    private DirectSql() {}
}
