package org.minaoshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A packaged Quarkus application, run as a process of its own, told by environment variables. */
final class JavaServer implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private JavaServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static JavaServer start(Path jar, Map<String, String> environment, Path log) throws Exception {
        var process = launch(jar, environment, log);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            var line = LISTENING.matcher(Files.readString(log));
            if (line.find()) {
                return new JavaServer(process, Integer.parseInt(line.group(1)));
            }
            Thread.sleep(200);
        }
        process.destroyForcibly();
        throw new IllegalStateException("did not start:\n" + Files.readString(log));
    }

    /** Runs it to its end. */
    static void run(Path jar, Map<String, String> environment, Path log, String argument) throws Exception {
        var process = launch(jar, environment, log, argument);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("failed:\n" + Files.readString(log));
        }
    }

    private static Process launch(Path jar, Map<String, String> environment, Path log, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dquarkus.http.port=0", "-Dquarkus.management.port=0", "-Dquarkus.shutdown.delay=0"));
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("MINAOSHI_"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    String url() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
