package org.minaoshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** What a scenario costs where: samples of the service's threads (JFR), processor time by kind of thread, and PostgreSQL's own statistics by statement. */
final class Profile {

    private static final int SECONDS = 8;
    private static final int BY_PROCESSOR_TIME = 25;
    private static final int SHOWN = 12;
    private static final int STATEMENTS_SHOWN = 8;

    /** Whose code a sample is, by the frame nearest to the top that is somebody's. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("org.minaoshi.", "Minaoshi"),
            Map.entry("org.hibernate.validator", "Hibernate Validator"),
            Map.entry("org.hibernate.", "Hibernate ORM"),
            Map.entry("org.postgresql.", "PostgreSQL driver"),
            Map.entry("io.agroal.", "connection pool"),
            Map.entry("com.arjuna.", "transactions"),
            Map.entry("io.quarkus.narayana", "transactions"),
            Map.entry("io.quarkus.oidc", "token"),
            Map.entry("org.jose4j.", "token"),
            Map.entry("io.smallrye.jwt", "token"),
            Map.entry("io.quarkus.security", "security"),
            Map.entry("io.quarkus.vertx.http.runtime.security", "security"),
            Map.entry("com.fasterxml.jackson", "JSON"),
            Map.entry("io.netty.", "Netty"),
            Map.entry("io.vertx.", "Vert.x"),
            Map.entry("org.jboss.resteasy", "REST"),
            Map.entry("io.quarkus.resteasy", "REST"),
            Map.entry("io.micrometer.", "metrics"),
            Map.entry("io.quarkus.micrometer", "metrics"),
            Map.entry("io.quarkus.arc", "CDI"),
            Map.entry("io.smallrye.mutiny", "Mutiny"),
            Map.entry("org.jboss.threads", "threads"),
            Map.entry("io.quarkus.", "Quarkus, other"),
            Map.entry("io.smallrye.", "SmallRye, other"));

    private final Service service;
    private final Load load;
    private final Path folder;

    Profile(Service service, Load load, Path folder) {
        this.service = service;
        this.load = load;
        this.folder = folder;
    }

    /** Lines to be read by people. */
    List<String> of(Scenario scenario, Path requests) throws Exception {
        var recording = folder.resolve(scenario.name() + ".jfr").toAbsolutePath();
        service.postgres().set("pg_stat_statements.track", "all");
        try (var connection = service.postgres().connect(service.database())) {
            Database.text(connection, "select pg_stat_statements_reset()");
        }
        jcmd(
                "JFR.start",
                "name=bench",
                "settings=profile",
                "jdk.CPUTimeSample#enabled=true",
                "jdk.CPUTimeSample#throttle=10ms");
        var before = ProcessorTime.byThread(service.server().pid());
        var measured = load.run(service.server(), requests, SECONDS);
        var threads = ProcessorTime.byThread(service.server().pid());
        jcmd("JFR.stop", "name=bench", "filename=" + recording);
        service.postgres().set("pg_stat_statements.track", "none");
        var lines = new ArrayList<String>();
        lines.add("%s: processor time for one request: service %.0f µs, PostgreSQL %.0f µs, load generator %.0f µs"
                .formatted(
                        scenario.title(),
                        measured.servicePerRequest(),
                        measured.databasePerRequest(),
                        measured.loadPerRequest()));
        lines.add("  threads of the service, µs for one request: " + threads(before, threads, measured.requests()));
        lines.addAll(samples(recording));
        lines.addAll(statements(measured.requests()));
        return lines;
    }

    /** Samples by processor time, system calls included, where this Java can do that. */
    private void start() throws IOException, InterruptedException {
        if (Runtime.version().feature() >= BY_PROCESSOR_TIME) {
            jcmd("JFR.start", "name=bench", "settings=profile", "jdk.CPUTimeSample#enabled=true");
        } else {
            jcmd("JFR.start", "name=bench", "settings=profile");
        }
    }

    private void jcmd(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(service.server().pid())));
        command.addAll(List.of(arguments));
        var log = folder.resolve("jcmd.out");
        if (new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor()
                != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
    }

    private static String threads(Map<String, Double> before, Map<String, Double> after, long requests) {
        var used = new HashMap<String, Double>();
        after.forEach((name, seconds) -> used.put(name, (seconds - before.getOrDefault(name, 0.0)) * 1e6 / requests));
        return largest(used, 6, "%s %.0f");
    }

    private static List<String> samples(Path recording) throws IOException {
        var owners = new HashMap<String, Double>();
        var methods = new HashMap<String, Double>();
        long count = 0;
        var events = RecordingFile.readAllEvents(recording);
        var precise =
                events.stream().anyMatch(event -> event.getEventType().getName().equals("jdk.CPUTimeSample"));
        for (var event : events) {
            if (event.getEventType().getName().equals(precise ? "jdk.CPUTimeSample" : "jdk.ExecutionSample")
                    && event.getStackTrace() != null) {
                count++;
                owners.merge(owner(event.getStackTrace()), 1.0, Double::sum);
                methods.merge(name(event.getStackTrace().getFrames().get(0)), 1.0, Double::sum);
            }
        }
        var all = Math.max(1, count) / 100.0;
        owners.replaceAll((name, samples) -> samples / all);
        methods.replaceAll((name, samples) -> samples / all);
        return List.of(
                "  whose code (%% of %,d samples of the service's Java threads): ".formatted(count)
                        + largest(owners, SHOWN, "%s %.0f"),
                "  methods: " + largest(methods, SHOWN, "%s %.1f"));
    }

    private static String owner(RecordedStackTrace stack) {
        for (var frame : stack.getFrames()) {
            var type = frame.getMethod().getType().getName();
            var owner = OWNERS.keySet().stream().filter(type::startsWith).max(Comparator.comparing(String::length));
            if (owner.isPresent()) {
                return OWNERS.get(owner.get());
            }
        }
        return "the JDK for itself";
    }

    private static String name(RecordedFrame frame) {
        var type = frame.getMethod().getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "."
                + frame.getMethod().getName();
    }

    private List<String> statements(long requests) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = service.postgres().connect(service.database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select calls, total_exec_time * 1000 / %d, case when toplevel then '' else 'within: ' end || left(regexp_replace(query, '\\s+', ' ', 'g'), 110)
                        from pg_stat_statements s join pg_database d on d.oid = s.dbid
                        where d.datname = current_database() order by total_exec_time desc limit %d""".formatted(requests, STATEMENTS_SHOWN))) {
            while (rows.next()) {
                lines.add("  SQL %7.0f µs a request, %.2f calls: %s"
                        .formatted(rows.getDouble(2), rows.getLong(1) / (double) requests, rows.getString(3)));
            }
        }
        return lines;
    }

    private static String largest(Map<String, Double> values, int most, String format) {
        return String.join(
                ", ",
                values.entrySet().stream()
                        .filter(entry -> entry.getValue() >= 0.5)
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(most)
                        .map(entry -> format.formatted(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
