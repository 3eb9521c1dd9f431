package org.minaoshi;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Changes tried past the service, straight at the database. They are never kept. */
public final class Sql {

    /** As the role by which the service connects. */
    public static void asService(String statement) throws SQLException {
        execute("quarkus.datasource", statement);
    }

    /** As the role that owns the tables. */
    public static void asOwner(String statement) throws SQLException {
        execute("quarkus.flyway", statement);
    }

    private static void execute(String role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"), setting(role + ".username"), setting(role + ".password"))) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private Sql() {}
}
