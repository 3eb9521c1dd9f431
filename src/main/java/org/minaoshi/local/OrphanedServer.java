package org.minaoshi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose starter was killed lives on and holds its folder; the next start would wait for it in vain. */
final class OrphanedServer {

    private static final int SECONDS_TO_END = 20;

    /** Only while nobody else uses the folder: see {@link FolderLock}. */
    static void stop(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var server = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.get(0).trim())).orElse(null);
        if (server != null && isPostgres(server)) {
            end(server);
        }
        // After a crash the number may meanwhile belong to another process, and PostgreSQL would take that for itself.
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    private OrphanedServer() {}
}
