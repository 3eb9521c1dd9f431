package org.minaoshi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A PostgreSQL of this run, durable: what it has confirmed is on the disk. */
final class Database implements AutoCloseable {

    static final String OWNER = "bench_owner";
    static final String SERVICE = "minaoshi_service";
    static final String PASSWORD = "bench";

    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    static {
        SETTINGS.put("fsync", "on");
        SETTINGS.put("synchronous_commit", "on");
        SETTINGS.put("full_page_writes", "on");
        SETTINGS.put("shared_buffers", "1GB");
        SETTINGS.put("max_wal_size", "4GB");
        SETTINGS.put("checkpoint_timeout", "15min");
        SETTINGS.put("effective_cache_size", "4GB");
        SETTINGS.put("random_page_cost", "1.1");
        SETTINGS.put("shared_preload_libraries", "pg_stat_statements");
        SETTINGS.put("logging_collector", "on");
        SETTINGS.put("log_destination", "jsonlog");
        SETTINGS.put("log_directory", "log");
        SETTINGS.put("log_filename", "bench");
        SETTINGS.put("log_rotation_size", "0");
        SETTINGS.put("log_rotation_age", "0");
    }

    private final EmbeddedPostgres server;
    private final Path data;

    private Database(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** @param keep takes what an earlier run left */
    static Database start(Path folder, boolean keep) throws IOException, SQLException {
        System.setProperty(
                "ot.epg.working-dir",
                folder.resolve("binaries").toAbsolutePath().toString());
        var data = folder.resolve("postgres").toAbsolutePath();
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(!keep)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SETTINGS.forEach(builder::setServerConfig);
        var database = new Database(builder.start(), data);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        try (var connection = database.connect("postgres")) {
            // Not on the command line, where nothing could change it later.
            execute(connection, "alter system set pg_stat_statements.track = 'none'");
            execute(connection, "select pg_reload_conf()");
            for (var role : new String[] {OWNER, SERVICE}) {
                if (text(connection, "select rolname from pg_roles where rolname = '%s'".formatted(role)) == null) {
                    execute(connection, "create role %s login password '%s'".formatted(role, PASSWORD));
                }
            }
        }
        return database;
    }

    void create(String name) throws SQLException {
        try (var connection = connect("postgres")) {
            execute(connection, "drop database if exists " + name);
            execute(connection, "create database %s owner %s".formatted(name, OWNER));
        }
        try (var connection = connect(name)) {
            execute(connection, "create extension pg_stat_statements");
            execute(connection, "grant all on schema public to " + OWNER);
        }
    }

    /** Whether an earlier run filled as much into it. */
    boolean isFilled(String name, int entries) throws SQLException {
        try (var connection = connect("postgres")) {
            return filled(entries).equals(text(connection, """
                    select shobj_description(oid, 'pg_database') from pg_database where datname = '%s'""".formatted(name)));
        }
    }

    void markFilled(String name, int entries) throws SQLException {
        try (var connection = connect("postgres")) {
            execute(connection, "comment on database %s is '%s'".formatted(name, filled(entries)));
        }
    }

    private static String filled(int entries) {
        return "filled with " + entries;
    }

    /** As superuser. */
    Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(url(name) + "?user=postgres&ApplicationName=bench");
    }

    String url(String name) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), name);
    }

    int port() {
        return server.getPort();
    }

    /** Changes a setting for everybody, at once. */
    void set(String setting, String value) throws SQLException, InterruptedException {
        try (var connection = connect("postgres")) {
            execute(connection, "alter system set %s = '%s'".formatted(setting, value));
            execute(connection, "select pg_reload_conf()");
        }
        Thread.sleep(300);
    }

    Path log() {
        return data.resolve("log/bench.json");
    }

    long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    }

    static Map<String, String> settings() {
        return SETTINGS;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
