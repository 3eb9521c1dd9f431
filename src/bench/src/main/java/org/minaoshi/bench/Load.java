package org.minaoshi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Load by wrk: one thread, a fixed number of connections that are kept; each sends its next request when it has the answer to the last. So a latency is what a
 * caller waits while the machine is as busy as it can be; wrk itself mends its percentiles for the requests that a long answer kept from being sent.
 */
final class Load {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final int connections;
    private final Database postgres;
    private final Path script;

    Load(Path folder, int connections, Database postgres) throws IOException {
        this.folder = folder;
        this.connections = connections;
        this.postgres = postgres;
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

    /** Fails where anything but a good answer came. */
    Measured run(JavaServer server, Path requests, int seconds) throws Exception {
        return run(server, requests, seconds, connections);
    }

    Measured run(JavaServer server, Path requests, int seconds, int connections) throws Exception {
        var before = Usage.of(server.pid(), postgres.pid());
        var process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        script.toString(),
                        server.url(),
                        "--",
                        requests.toString(),
                        Long.toString(System.nanoTime(), 36))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("wrk.out").toFile())
                .start();
        var used = Usage.whileRunning(process);
        var usage = Usage.of(server.pid(), postgres.pid()).since(before, used);
        var output = Files.readString(folder.resolve("wrk.out"));
        var line = output.lines()
                .filter(text -> text.startsWith("BENCH "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk: " + output));
        var result = JSON.readTree(line.substring(6));
        if (result.path("refused").asInt() + result.path("broken").asInt() > 0
                || result.path("requests").asInt() == 0) {
            throw new IllegalStateException(
                    "%s: not every answer was good: %s".formatted(requests.getFileName(), line));
        }
        var count = result.path("requests").asLong();
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
}
