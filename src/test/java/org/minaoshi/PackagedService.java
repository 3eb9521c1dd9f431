package org.minaoshi;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs the package as it is delivered, as it is run in production: in another process, told by environment variables. */
public final class PackagedService {

    static final Path APPLICATION = Path.of("target/quarkus-app");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LISTENING = Pattern.compile(
            "Listening on: http://[^:]+:(\\d+)\\. Management interface listening on http://[^:]+:(\\d+)");

    /** Where the callers and where the machine room are served. */
    public record Ports(int service, int management) {}

    /**
     * It leaves without delay, unless it is told otherwise.
     *
     * @param port for the callers; 0 for one that is free
     */
    public static Program run(Path folder, int port, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0",
                "-jar",
                APPLICATION.resolve("quarkus-run.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var whole = new HashMap<>(environment);
        whole.putIfAbsent("QUARKUS_SHUTDOWN_DELAY", "0");
        return Program.start(folder, folder.resolve("output"), PATIENCE, whole, command);
    }

    public static Ports awaitPorts(Program program) throws InterruptedException {
        return program.await(() -> {
            var line = LISTENING.matcher(program.output());
            return line.find() ? new Ports(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2))) : null;
        });
    }

    /** The properties that a deployment must give, as the environment variables that a deployment gives. */
    public static Map<String, String> environment(Map<String, String> properties) {
        var environment = new HashMap<String, String>();
        properties.forEach((property, value) -> {
            if (property.startsWith("quarkus.")) {
                environment.put(property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value);
            }
        });
        environment.put("MINAOSHI_IDENTITY_PUBLIC_URL", "http://localhost");
        return environment;
    }

    private PackagedService() {}
}
