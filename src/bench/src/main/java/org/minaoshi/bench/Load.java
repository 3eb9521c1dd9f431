package org.minaoshi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Load by wrk: one thread, a fixed number of connections that are kept; each sends its next request when it has the answer to the last, at once or after a rest. At
 * once, a latency is what a caller waits while the machine is as busy as it can be, and says how many they are rather than how long an answer takes; wrk itself
 * mends its percentiles for the requests that a long answer kept from being sent.
 */
final class Load {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of the time that one request of each connection takes when all are busy. An answer to who is alone takes some of the rest. */
    private static final double HALF = 1.75;

    private final Path folder;
    private final int connections;
    private final Database postgres;
    private final Path script;
    private final Path output;

    Load(Path folder, int connections, Database postgres) throws IOException {
        this.folder = folder;
        this.connections = connections;
        this.postgres = postgres;
        this.output = folder.resolve("wrk.out");
        this.script = folder.resolve("load.lua");
        try (var lua = Load.class.getResourceAsStream("/load.lua")) {
            Files.write(script, lua.readAllBytes());
        }
    }

    /** @return the file that {@link #run} sends */
    Path write(String name, List<Request> requests) throws IOException {
        var file = folder.resolve(name + ".requests");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (var request : requests) {
                var bytes = request.bytes();
                out.write((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
                out.write(bytes);
            }
        }
        return file;
    }

    /**
     * What a server did that had just started.
     *
     * @param complaint what it answered that was not good; empty where all was
     */
    record WarmUp(double perSecond, String complaint) {}

    WarmUp warmUp(JavaServer server, Path requests, int seconds) throws Exception {
        var result = result(wrk(server, requests, seconds, connections, "watch", ""));
        var bad = result.path("refused").asInt() + result.path("broken").asInt();
        return new WarmUp(
                result.path("requests").asInt() * 1e6 / result.path("micros").asDouble(),
                bad == 0
                        ? ""
                        : "%d of %d answers were not good, of status %s"
                                .formatted(
                                        bad,
                                        result.path("requests").asInt(),
                                        result.path("statuses").asText()));
    }

    /** Fails where anything but a good answer came. */
    Measured run(JavaServer server, Path requests, int seconds) throws Exception {
        return run(server, requests, seconds, connections, 0);
    }

    /** By as many connections, each of which rests after an answer: so long that about half as many are asked as when none rests. */
    Measured runHalf(JavaServer server, Path requests, int seconds, Measured busy) throws Exception {
        return run(server, requests, seconds, connections, HALF * 1000 * connections / busy.perSecond());
    }

    Measured runAlone(JavaServer server, Path requests, int seconds) throws Exception {
        return run(server, requests, seconds, 1, 0);
    }

    private Measured run(JavaServer server, Path requests, int seconds, int connections, double restMillis)
            throws Exception {
        var before = Usage.of(server.pid(), postgres.pid());
        var process = wrk(server, requests, seconds, connections, "", restMillis == 0 ? "" : "" + restMillis);
        var used = Usage.whileRunning(process);
        var usage = Usage.of(server.pid(), postgres.pid()).since(before, used);
        var result = result(process);
        var count = result.path("requests").asLong();
        if (result.path("refused").asInt() + result.path("broken").asInt() > 0 || count == 0) {
            throw new IllegalStateException(
                    "%s: not every answer was good: %s".formatted(requests.getFileName(), result));
        }
        return new Measured(
                count,
                result.path("micros").asDouble() / 1e6,
                result.path("p50").asDouble() / 1e3,
                result.path("p99").asDouble() / 1e3,
                result.path("p999").asDouble() / 1e3,
                usage.service() * 1e6 / count,
                usage.database() * 1e6 / count,
                usage.load() * 1e6 / count,
                usage.strange(),
                usage.resident());
    }

    private Process wrk(JavaServer server, Path requests, int seconds, int connections, String watch, String rest)
            throws IOException {
        var command =
                new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "10s"));
        command.addAll(List.of("-s", script.toString(), server.url(), "--"));
        command.addAll(List.of(requests.toString(), Long.toString(System.nanoTime(), 36), watch, rest));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private JsonNode result(Process process) throws IOException, InterruptedException {
        process.waitFor();
        var said = Files.readString(output);
        return JSON.readTree(said.lines()
                .filter(line -> line.startsWith("BENCH "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk: " + said))
                .substring(6));
    }
}
