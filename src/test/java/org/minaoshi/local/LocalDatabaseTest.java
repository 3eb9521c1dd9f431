package org.minaoshi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    private static final String READY = "ready";

    @TempDir
    Path folder;

    /** Another process of this machine that uses the folder, for us to kill. */
    static final class Starter {
        public static void main(String... arguments) throws SQLException, InterruptedException {
            var database = LocalDatabase.kept(Path.of(arguments[0]));
            execute(database, "create table kept (word text)", "insert into kept values ('見直し')");
            System.out.println(READY);
            Thread.sleep(600_000);
        }
    }

    @Test
    void keepsItsDataWhenItsStarterIsKilled() throws Exception {
        var starter = start();
        var server = postmaster();
        assertThatIllegalStateException()
                .isThrownBy(() -> LocalDatabase.kept(folder))
                .withMessageContaining("Another Minaoshi is running");
        starter.destroyForcibly().waitFor();
        assertThat(server.isAlive()).as("the server outlives its starter").isTrue();

        try (var database = LocalDatabase.kept(folder)) {
            assertThat(server.isAlive()).isFalse();
            assertThat(ask(database, "select word from kept")).isEqualTo("見直し");
        }
        try (var database = LocalDatabase.kept(folder)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("見直し");
        }
    }

    @Test
    void isNotMisledByAProcessThatHasTheNumberOfACrashedServer() throws Exception {
        LocalDatabase.kept(folder).close();
        var ours = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), ours + "\n");

        try (var database = LocalDatabase.kept(folder)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void beginsAgainWhereAFirstStartWasCutOff() throws Exception {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18");

        try (var database = LocalDatabase.kept(folder)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void unpacksAnewWhereAFirstStartWasCutOffInTheMiddleOfThat() throws Exception {
        LocalDatabase.kept(folder).close();
        try (var unpacked = Files.newDirectoryStream(folder.resolve("binaries"), "PG-*")) {
            for (var binaries : unpacked) {
                Files.delete(binaries.resolve(".exists"));
                Files.delete(binaries.resolve("bin/initdb"));
            }
        }
        Folders.delete(folder.resolve("postgres"));

        try (var database = LocalDatabase.kept(folder)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void isDurableWhereItKeeps() throws Exception {
        try (var database = LocalDatabase.kept(folder)) {
            for (var setting : Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on")
                    .entrySet()) {
                assertThat(ask(database, "show " + setting.getKey())).isEqualTo(setting.getValue());
            }
            assertThat(ask(database, "show server_version_num")).startsWith("18");
        }
    }

    @Test
    void givesTheServiceARoleThatOwnsNothing() throws Exception {
        try (var database = LocalDatabase.temporary(folder)) {
            execute(database, "create table things (id int)");
            assertThat(ask(database, "select tableowner from pg_tables where tablename = 'things'"))
                    .isEqualTo(LocalDatabase.OWNER);
            assertThat(ask(
                            database,
                            "select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication from pg_roles where rolname = '"
                                    + LocalDatabase.SERVICE + "'"))
                    .isEqualTo("f");
            try (var service = DriverManager.getConnection(database.url(), LocalDatabase.SERVICE, "any");
                    var statement = service.createStatement()) {
                for (var forbidden : new String[] {
                    "create table mine (id int)",
                    "create temp table mine (id int)",
                    "select * from things",
                    "drop table things"
                }) {
                    assertThatExceptionOfType(SQLException.class)
                            .as(forbidden)
                            .isThrownBy(() -> statement.execute(forbidden))
                            .extracting(SQLException::getSQLState)
                            .isEqualTo("42501");
                }
            }
        }
    }

    private Process start() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
            assertThat(line).as("the starter ended").isNotNull();
        }
        return process;
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
    }

    private static void execute(LocalDatabase database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), LocalDatabase.OWNER, "any");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(LocalDatabase database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), LocalDatabase.OWNER, "any");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
