package org.minaoshi.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;

/**
 * How long a workbook of 50,000 rows takes, tried and then taken in, by a service whose whole heap is 300 MB: {@code src/bench/run-intake}. The aim is ten seconds for the
 * dry run, with the comparison in it.
 */
public final class EditionIntake {

    private static final int TIMES = 5;

    public static void main(String... arguments) throws Exception {
        var settings = Settings.of("--java-options=-Xmx300m -XX:+UseSerialGC");
        var folder = settings.folder().resolve("intake");
        Files.createDirectories(folder);
        var file = EditionFile.bytes();
        try (var postgres = Database.start(folder, false);
                var issuer = Issuer.start();
                var service = Service.start("intake", Settings.FEW, settings, postgres, issuer)) {
            var client = new Client(service.server().url(), issuer.token("secretariat", "secretariat", null), file);
            System.out.printf("%,d rows, %,d bytes, a heap of 300 MB%n", EditionFile.ROWS, file.length);
            var tried = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                var before = ProcessorTime.of(service.server().pid());
                tried[i] = client.send("POST", "edition-dry-runs", "\"outcome\":\"REGISTRABLE\"");
                // Which does not depend on what else the machine does; while it is cold, the compiler has a good part
                // of it.
                var used = ProcessorTime.of(service.server().pid()) - before;
                System.out.printf("dry run %d: %.2f s, %.2f s of a processor%n", i + 1, tried[i], used);
            }
            System.out.printf(
                    "import: %.2f s%n",
                    client.send("PUT", "edition-imports/" + UUID.randomUUID(), "\"state\":\"STORED\""));
            System.out.printf(
                    "again, under another id: %.2f s%n",
                    client.send("PUT", "edition-imports/" + UUID.randomUUID(), "\"state\":\"UNCHANGED\""));
            System.out.printf(
                    "memory of the process: %d MB%n",
                    ProcessorTime.resident(service.server().pid()));
            // The first one finds the service cold.
            var slowest = Arrays.stream(tried).skip(1).max().orElseThrow();
            System.out.printf(
                    "%s: cold %.2f s; warm at most %.2f s, and may take 10%n",
                    Math.max(tried[0], slowest) < 10 ? "PASS" : "SHORT", tried[0], slowest);
        }
        System.exit(0);
    }

    private record Client(String url, String token, byte[] file) {

        private static final HttpClient HTTP =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        double send(String method, String path, String expected) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(url + "/standards/fisc-security-guidelines/" + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(file))
                    .build();
            var start = System.nanoTime();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            var seconds = (System.nanoTime() - start) / 1e9;
            if (answer.statusCode() >= 300 || !answer.body().contains(expected)) {
                throw new IllegalStateException("%s: %d %.500s".formatted(path, answer.statusCode(), answer.body()));
            }
            return seconds;
        }
    }

    private EditionIntake() {}
}
