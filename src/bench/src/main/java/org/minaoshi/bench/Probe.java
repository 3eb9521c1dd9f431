package org.minaoshi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Listens to what the service really asks of PostgreSQL for one request: PostgreSQL itself writes it into its log. */
final class Probe {

    private static final Pattern EXECUTED = Pattern.compile("(?s)(?:execute ([^:]+)|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']++|'')*+'|NULL)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Service service;

    Probe(Service service) {
        this.service = service;
    }

    /** What was heard, and what was answered. */
    record Heard(List<Statement> statements, JsonNode answer, String key) {}

    /** Asked three times over: the shortest is taken, since something else may have been asked for at the same time. */
    Heard listen(Request request) throws Exception {
        service.ask(request);
        var heard = new ArrayList<Heard>();
        service.postgres().set("log_statement", "all");
        try {
            for (int i = 0; i < 3; i++) {
                var from = service.postgres().log().toFile().length();
                var key = "bench-" + Long.toString(System.nanoTime(), 36);
                var answer = JSON.readTree(service.send(request, key).body());
                Thread.sleep(150);
                heard.add(new Heard(statementsSince(from), answer, key));
            }
        } finally {
            service.postgres().set("log_statement", "none");
        }
        return heard.stream()
                .min(Comparator.comparing(one -> one.statements().size()))
                .orElseThrow();
    }

    private List<Statement> statementsSince(long offset) throws IOException, SQLException {
        var byConnection = new TreeMap<Long, List<Statement>>();
        for (var line : read(offset).split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            var entry = JSON.readTree(line);
            var executed = EXECUTED.matcher(entry.path("message").asText());
            if (entry.path("dbname").asText().equals(service.database())
                    && entry.path("user").asText().equals(Database.SERVICE)
                    && executed.matches()) {
                byConnection
                        .computeIfAbsent(entry.path("pid").asLong(), pid -> new ArrayList<>())
                        .add(new Statement(
                                executed.group(2).strip(),
                                executed.group(1) != null && !executed.group(1).equals("<unnamed>"),
                                parameters(entry.path("detail").asText("")),
                                entry.path("vxid").asText()));
            }
        }
        return byConnection.values().stream().flatMap(List::stream).toList();
    }

    private String read(long offset) throws IOException {
        try (var file = new RandomAccessFile(service.postgres().log().toFile(), "r")) {
            var bytes = new byte[(int) (file.length() - offset)];
            file.seek(offset);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static List<String> parameters(String detail) {
        var values = new ArrayList<String>();
        var parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            var value = parameter.group(2);
            values.add(
                    value.equals("NULL")
                            ? null
                            : value.substring(1, value.length() - 1).replace("''", "'"));
        }
        return values;
    }
}
