package org.minaoshi.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL that belongs to this process: the binaries come with the build, the data lies in a folder.
 *
 * <p>It knows two roles. {@value #OWNER} owns the database and everything the migrations make in it; {@value #SERVICE} owns nothing and can do only what
 * the migrations grant it.
 */
public final class LocalDatabase implements AutoCloseable {

    public static final String OWNER = "minaoshi_owner";
    public static final String SERVICE = "minaoshi_service";
    /** Connections are accepted from this machine only, and nobody is asked for a password; but the configuration wants one. */
    public static final String PASSWORD = "local";

    private static final String NAME = "minaoshi";
    /** Written when everything is there: a folder without it was left by a first start that did not come to its end. */
    private static final String COMPLETE = "minaoshi-complete";

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");
    /** It also counts statements, so that a test can. */
    private static final Map<String, String> FAST = Map.of(
            "fsync",
            "off",
            "synchronous_commit",
            "off",
            "full_page_writes",
            "off",
            "shared_preload_libraries",
            "pg_stat_statements");

    private final EmbeddedPostgres server;
    private final FolderLock lock;

    private LocalDatabase(EmbeddedPostgres server, FolderLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /** Keeps what it is told, whatever happens to this process or the machine. One process at a time can use the folder. */
    public static LocalDatabase kept(Path folder) {
        try {
            var lock = FolderLock.take(folder);
            var data = folder.resolve("postgres").toAbsolutePath();
            OrphanedServer.stop(data);
            if (!Files.exists(data.resolve(COMPLETE))) {
                Folders.delete(data);
            }
            var database = new LocalDatabase(start(folder.resolve("binaries"), data, DURABLE, false), lock);
            database.createWhatIsMissing();
            Files.writeString(data.resolve(COMPLETE), "");
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For tests: quick, and gone when closed. */
    public static LocalDatabase temporary(Path folder) {
        try {
            var data = Files.createTempDirectory("minaoshi-postgres");
            var database = new LocalDatabase(start(folder.resolve("binaries"), data, FAST, true), FolderLock.NONE);
            database.createWhatIsMissing();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    /** How many connections the service still holds. */
    int connections() {
        try (var connection = connect();
                var statement =
                        connection.prepareStatement("select count(*) from pg_stat_activity where usename = ?")) {
            statement.setString(1, SERVICE);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.release();
        }
    }

    private Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** The order of texts must not depend on the machine, hence PostgreSQL's own locale. */
    private static EmbeddedPostgres start(Path binaries, Path data, Map<String, String> settings, boolean clean)
            throws IOException {
        System.setProperty("ot.epg.working-dir", binaries.toAbsolutePath().toString());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(clean)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        settings.forEach(builder::setServerConfig);
        return Binaries.with(binaries, builder::start);
    }

    private void createWhatIsMissing() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var role : new String[] {OWNER, SERVICE}) {
                if (isMissing(connection, "select from pg_roles where rolname = ?", role)) {
                    statement.execute("create role %s login password '%s'".formatted(role, PASSWORD));
                }
            }
            if (isMissing(connection, "select from pg_database where datname = ?", NAME)) {
                statement.execute("create database %s owner %s".formatted(NAME, OWNER));
            }
            statement.execute("revoke all on database %s from public".formatted(NAME));
            statement.execute("grant connect on database %s to %s".formatted(NAME, SERVICE));
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }
}
