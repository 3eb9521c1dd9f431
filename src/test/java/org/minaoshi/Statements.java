package org.minaoshi;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** How many statements the database was sent, by its own count: with the object mapper or without. */
public final class Statements {

    /** But for what the service does beside its requests, or only every few seconds: quotas, the index of the search, whether organisations have changed. */
    private static final String OF_REQUESTS = """
            select coalesce(sum(calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = ? and query like ? and query not like '%rate_limit%' and query not like '%feedback_words%'
                and query not like '%organisation_changes%'""";

    /** Of one act that changes nothing; it is done several times, and the least is taken, so that nothing of others counts. */
    public static long of(Runnable act) {
        act.run();
        return LongStream.range(0, 3).map(time -> once("%", act)).min().orElseThrow();
    }

    /** @param like of which only those are counted that are like this, by SQL's pattern */
    public static long once(String like, Runnable act) {
        var before = count(like);
        act.run();
        return count(like) - before;
    }

    private static long count(String like) {
        try (var connection = connection();
                var statement = connection.prepareStatement(OF_REQUESTS)) {
            connection.createStatement().execute("create extension if not exists pg_stat_statements");
            statement.setString(1, config("quarkus.datasource.username"));
            statement.setString(2, like);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(config("quarkus.datasource.jdbc.url"), "postgres", "postgres");
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private Statements() {}
}
