package org.minaoshi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** Ten thousand submissions in one request, beside {@code copy} of the very rows that it stored into the same table, with the same triggers, in one transaction. */
final class Batch {

    static final int LINES = 10_000;

    private static final int TIMES = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Service service;
    private final Scenarios scenarios;

    Batch(Service service, Scenarios scenarios) {
        this.service = service;
        this.scenarios = scenarios;
    }

    /** Seconds for all lines: the median of some. */
    record Compared(double batch, double copy, double copyAlone) {}

    /** The batch is measured as soon as the contract has it. */
    static boolean isOffered() throws IOException {
        return Files.readString(Path.of("openapi/openapi.yaml")).contains("/feedback-batches/{");
    }

    Compared run() throws Exception {
        var batch = new double[TIMES];
        var copy = new double[TIMES];
        var bare = new double[TIMES];
        try (var connection = service.postgres().connect(service.database())) {
            Database.execute(
                    connection,
                    "select set_config('minaoshi.actor', 'benchmark', false), set_config('minaoshi.at', now()::text, false)");
            send(-1);
            for (int i = 0; i < TIMES; i++) {
                var before = Database.text(connection, "select max(id::text) from feedback");
                batch[i] = send(i);
                copy[i] = copy(connection, before);
                Database.execute(connection, "alter table feedback disable trigger user");
                bare[i] = copy(connection, before);
                Database.execute(connection, "alter table feedback enable trigger user");
            }
        }
        return new Compared(median(batch), median(copy), median(bare));
    }

    private double send(int number) throws Exception {
        var words = new Words(7_000_000L + number);
        var lines = IntStream.range(0, LINES)
                .mapToObj(i -> scenarios.submission(words))
                .collect(Collectors.joining("\n"));
        var uri = URI.create(service.server().url() + "/feedback-batches/" + UUID.randomUUID());
        var token = "Bearer " + scenarios.token(Archive.organisation(1));
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var put = HttpRequest.newBuilder(uri)
                .header("Authorization", token)
                .header("Content-Type", "application/x-ndjson")
                .PUT(HttpRequest.BodyPublishers.ofString(lines))
                .build();
        var start = System.nanoTime();
        var answer = http.send(put, BodyHandlers.ofString());
        while (answer.statusCode() < 300
                && JSON.readTree(answer.body()).path("state").asText().equals("RUNNING")) {
            Thread.sleep(20);
            answer = http.send(
                    HttpRequest.newBuilder(uri).header("Authorization", token).build(), BodyHandlers.ofString());
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("batch: %d %s".formatted(answer.statusCode(), answer.body()));
        }
        return seconds;
    }

    /** The rows that came since, under new names. */
    private double copy(Connection connection, String since) throws SQLException, IOException {
        var columns = Database.text(connection, """
                select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                where attrelid = 'feedback'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''""");
        var renamed = Arrays.stream(columns.split(", "))
                .map(column -> switch (column) {
                    case "id" -> "uuidv7()";
                    case "tracking_number" -> "'F98-' || gen_random_uuid()";
                    default -> column;
                })
                .collect(Collectors.joining(", "));
        var rows = new ByteArrayOutputStream();
        var api = connection.unwrap(PGConnection.class).getCopyAPI();
        var count = api.copyOut(
                "copy (select %s from feedback where id > '%s' and tracking_number not like 'F98-%%' order by id) to stdout"
                        .formatted(renamed, since),
                rows);
        if (count != LINES) {
            throw new IllegalStateException("the batch stored %d rows".formatted(count));
        }
        var start = System.nanoTime();
        api.copyIn("copy feedback (%s) from stdin".formatted(columns), new ByteArrayInputStream(rows.toByteArray()));
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
