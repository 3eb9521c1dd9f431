package org.minaoshi.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL of this machine, with the two roles that production has: one owns the schema, the other serves and owns nothing. */
public final class LocalDatabase implements AutoCloseable {

    static final String OWNER = "minaoshi_owner";
    static final String SERVICE = "minaoshi_service";
    private static final String PASSWORD = "local";

    private final EmbeddedPostgres postgres;

    private LocalDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** For tests: a directory of its own that is not kept, and settings that trade durability for speed. */
    public static LocalDatabase passing() {
        try {
            var database = new LocalDatabase(EmbeddedPostgres.builder().start());
            database.makeRoles();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the service needs to be told to use it. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", SERVICE,
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", PASSWORD);
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/minaoshi".formatted(postgres.getPort());
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeRoles() {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(OWNER, PASSWORD));
            statement.execute("create role %s login password '%s'".formatted(SERVICE, PASSWORD));
            statement.execute("create database minaoshi owner %s encoding 'UTF8' template template0".formatted(OWNER));
        } catch (SQLException e) {
            throw new IllegalStateException("the local database cannot be prepared", e);
        }
    }
}
