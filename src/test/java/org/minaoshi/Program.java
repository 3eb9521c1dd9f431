package org.minaoshi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Another process of this machine. What it says goes to a file; nobody waits for it without end, and it never outlives the test. */
public final class Program implements AutoCloseable {

    private static final Duration BREATH = Duration.ofMillis(200);

    private final Process process;
    private final Path output;
    private final Duration patience;

    private Program(Process process, Path output, Duration patience) {
        this.process = process;
        this.output = output;
        this.patience = patience;
    }

    /** Of the settings of this process, those of Quarkus are kept from it. */
    public static Program start(
            Path folder, Path output, Duration patience, Map<String, String> environment, List<String> command)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return new Program(builder.start(), output, patience);
    }

    /** Whatever becomes other than null first. */
    public <T> T await(Supplier<T> sought) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            var found = sought.get();
            if (found != null) {
                return found;
            }
            Thread.sleep(BREATH.toMillis());
        }
        close();
        throw new IllegalStateException("It is not as awaited: " + output());
    }

    /** Its exit value. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            close();
            throw new IllegalStateException("It does not end: " + output());
        }
        return process.exitValue();
    }

    /** Asks it to end in order. */
    public void stop() throws InterruptedException {
        askToStop();
        awaitEnd();
    }

    /** As a cluster does that needs it no more. */
    void askToStop() {
        process.destroy();
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
