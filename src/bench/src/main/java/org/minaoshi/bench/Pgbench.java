package org.minaoshi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.minaoshi.bench.Request.Value;

/** The limit that the database sets: the SQL of a scenario through pgbench, prepared, by as many clients, in the service's own role. */
final class Pgbench {

    private static final Pattern PROGRESS = Pattern.compile("progress: [0-9.]+ s, ([0-9.]+) tps");

    private final Path folder;
    private final int clients;
    private final Service service;

    Pgbench(Path folder, int clients, Service service) {
        this.folder = folder;
        this.clients = clients;
        this.service = service;
    }

    /**
     * The command without its script and how long it is to run.
     *
     * @param fetch the script that only fetches the parameters; null where there is none
     * @param statements what the service asked, to be shown
     */
    record Prepared(
            List<String> command, String database, Path script, Path fetch, Path log, List<Statement> statements) {

        /** How often a second all statements of the scenario were executed, what fetching the parameters took not counted. */
        double perSecond(int seconds) throws Exception {
            var whole = rate(script, seconds);
            return fetch == null ? whole : 1 / (1 / whole - 1 / rate(fetch, Math.max(2, seconds / 2)));
        }

        /** The first second is not counted: there the statements are prepared and planned. */
        private double rate(Path script, int seconds) throws Exception {
            var whole = new ArrayList<>(command);
            whole.addAll(List.of("--progress=1", "--time=" + (seconds + 1), "-f", script.toString(), database));
            var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("PGPASSWORD", Database.PASSWORD);
            // As the service's connections do: otherwise some statements would be planned anew each time.
            builder.environment().put("PGOPTIONS", "-c plan_cache_mode=force_generic_plan");
            var exit = builder.start().waitFor();
            var output = Files.readString(log);
            var rate = PROGRESS.matcher(output)
                    .results()
                    .skip(1)
                    .mapToDouble(line -> Double.parseDouble(line.group(1)))
                    .average();
            if (exit != 0 || rate.isEmpty() || output.contains("aborted")) {
                throw new IllegalStateException("pgbench: " + output);
            }
            return rate.getAsDouble();
        }
    }

    Prepared prepare(Scenario scenario) throws Exception {
        var request = scenario.requests().get(0);
        var heard = new Probe(service).listen(request);
        var script = PgbenchScript.of(heard.statements(), values(request, heard));
        var file = folder.resolve(scenario.name() + ".pgbench.sql");
        Files.writeString(file, script.text());
        var command = new ArrayList<>(List.of(
                "pgbench",
                "-h",
                "localhost",
                "-p",
                String.valueOf(service.postgres().port()),
                "-U",
                Database.SERVICE,
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(clients),
                "-j",
                "2"));
        var fetch = script.fetch().isEmpty() ? null : folder.resolve(scenario.name() + ".fetch.sql");
        if (fetch != null) {
            Files.writeString(fetch, script.fetch());
        }
        script.constants().forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        return new Prepared(
                command,
                service.database(),
                file,
                fetch,
                folder.resolve(scenario.name() + ".pgbench.out"),
                heard.statements());
    }

    private static Map<Value, String> values(Request request, Probe.Heard heard) {
        var values = new EnumMap<Value, String>(Value.class);
        values.putAll(request.values());
        if (request.body() != null) {
            values.put(Value.KEY, heard.key());
            values.put(Value.NEW_ID, heard.answer().path("id").asText());
            values.put(Value.NEW_NUMBER, heard.answer().path("trackingNumber").asText());
        }
        return values;
    }
}
