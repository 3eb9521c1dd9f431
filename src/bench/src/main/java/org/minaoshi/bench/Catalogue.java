package org.minaoshi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The invented editions of the real size, 330 provisions each, taken in from their spreadsheets as people do; and the review of a checklist of 32 items that
 * cite 64 times what the second of them amends. All of it by HTTP; where an earlier run left it, it is taken as it is.
 */
final class Catalogue {

    static final String STANDARD = "fisc-security-guidelines";
    static final String EDITION = "13-invented";

    private static final Path EXAMPLES = Path.of("src/main/examples");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CHECKLIST = "bench-checklist";
    private static final int ITEMS = 32;
    private static final int CITATIONS = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    Catalogue(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** The address of the review. */
    String review() throws IOException, InterruptedException {
        takeIn("12-invented");
        takeIn(EDITION);
        var present = send("GET", "/determinations?checklist=" + CHECKLIST, null, null)
                .path("items");
        return "/determinations/"
                + (present.isEmpty() ? open() : present.get(0).path("id").asText());
    }

    private void takeIn(String edition) throws IOException, InterruptedException {
        var file = BodyPublishers.ofFile(EXAMPLES.resolve(STANDARD + "-" + edition + ".xlsx"));
        send("PUT", "/standards/%s/edition-imports/%s".formatted(STANDARD, UUID.randomUUID()), file, XLSX);
    }

    private String open() throws IOException, InterruptedException {
        post("/checklists", Map.of("code", CHECKLIST, "title", text("計測"), "publisher", text("計測")));
        post(
                "/checklists/%s/editions".formatted(CHECKLIST),
                Map.of("edition", "1", "label", text("初版"), "items", items()));
        post(
                "/checklists/%s/rule-sets".formatted(CHECKLIST),
                Map.of(
                        "edition", "1",
                        "source", text("計測"),
                        "statement", text("計測"),
                        "body", text("計測"),
                        "escalationBody", text("計測"),
                        "appliesFrom", 2020,
                        "quorum", 1,
                        "factors", List.of(Map.of("code", "measured", "origin", "RULE", "title", text("計測")))));
        var id = post("/determinations", Map.of("checklist", CHECKLIST, "checklistEdition", "1", "fiscalYear", 2025))
                .path("id")
                .asText();
        send("PUT", "/determinations/%s/considered-editions/%s/%s".formatted(id, STANDARD, EDITION), null, null);
        return id;
    }

    private List<Map<String, Object>> items() throws IOException, InterruptedException {
        var amended = new LinkedHashSet<String>();
        send("GET", "/standards/%s/editions/%s/amendments?limit=200".formatted(STANDARD, EDITION), null, null)
                .path("items")
                .forEach(amendment -> {
                    // A checklist cites nothing that is retired.
                    if (!amendment.path("kind").asText().equals("PROVISION_RETIRED")) {
                        amended.add(amendment.path("provision").asText());
                    }
                });
        var provisions = new ArrayList<>(amended);
        var citations = new TreeMap<Integer, LinkedHashSet<Map<String, Object>>>();
        for (int i = 0; i < CITATIONS; i++) {
            citations
                    .computeIfAbsent(1 + i % ITEMS, item -> new LinkedHashSet<>())
                    .add(Map.of("standard", STANDARD, "provision", provisions.get(i % provisions.size())));
        }
        return citations.entrySet().stream()
                .map(item -> Map.<String, Object>of(
                        "number", item.getKey(), "title", text("項目 " + item.getKey()), "citations", item.getValue()))
                .toList();
    }

    private static Map<String, Object> text(String ja) {
        return Map.of("ja", ja);
    }

    private JsonNode post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)), "application/json");
    }

    private JsonNode send(String method, String path, HttpRequest.BodyPublisher body, String type)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("%s %s: %d %s"
                    .formatted(
                            method,
                            path,
                            answer.statusCode(),
                            new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)));
        }
        return JSON.readTree(answer.body());
    }
}
