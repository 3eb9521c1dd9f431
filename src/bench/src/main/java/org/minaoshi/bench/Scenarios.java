package org.minaoshi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minaoshi.bench.Request.Value;

/** What is asked of a service with an archive of a given size. */
final class Scenarios {

    /** A person looks at the newest first, and no list of people is longer than this. */
    static final int DEEP_PAGE = 10_000;

    private static final int SUBMISSIONS = 2_000;
    private static final Path CONTRACT = Path.of("openapi/openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Service service;
    private final int entries;
    private final Map<String, String> tokens = new HashMap<>();

    Scenarios(Service service, int entries) {
        this.service = service;
        this.entries = entries;
    }

    /** What institutions and the secretariat do with feedback: first all that reads, for what is written changes what reading takes. */
    List<Scenario> ofFeedback(Settings settings) throws Exception {
        var scenarios = new ArrayList<Scenario>();
        var sample = sample();
        var big = token(Archive.bigOrganisation());
        var bareEntry = Request.get("/entry", null, Map.of());
        var barePage = Request.get("/page", null, Map.of());
        scenarios.add(new Scenario(
                "entry",
                "one entry by id",
                "entry",
                sample.stream().map(this::entry).toList(),
                bareEntry,
                true,
                true));
        scenarios.add(new Scenario(
                "page",
                "page of 50, the first",
                "page",
                List.of(page("/feedback?limit=50", big)),
                barePage,
                true,
                true));
        var deep = Math.min(DEEP_PAGE, entries / 2 / 50);
        scenarios.add(new Scenario(
                "deep-page",
                "page of 50, page %,d".formatted(deep),
                "page",
                List.of(page(service.pathOfPage(deep, big), big)),
                barePage,
                true,
                true));
        scenarios.add(new Scenario(
                "any-page",
                "page of 50, of any organisation",
                "any-page",
                sample.stream()
                        .map(row -> page("/feedback?limit=50", token(row.get(Value.ORGANISATION))))
                        .toList(),
                null,
                false,
                false));
        if (searchIsOffered()) {
            scenarios.add(new Scenario(
                    "search",
                    "search for two characters",
                    "search",
                    Words.SEARCHED.stream().map(this::search).toList(),
                    null,
                    true,
                    true));
        }
        scenarios.add(new Scenario(
                "submission", "submission with a key", "submission", submissions(), bareSubmission(), true, false));
        scenarios.removeIf(scenario -> !settings.wants(scenario.name()));
        return scenarios;
    }

    /** What is asked of two editions of a standard, which are taken in from their workbooks first. */
    List<Scenario> ofEditions(Settings settings) throws IOException, InterruptedException {
        if (!settings.wants("comparison") && !settings.wants("worklist")) {
            return List.of();
        }
        var secretariat = secretariat();
        var review = new Catalogue(service.server().url(), secretariat).review();
        var comparison =
                "/standards/%s/editions/%s/comparison?limit=200".formatted(Catalogue.STANDARD, Catalogue.EDITION);
        var scenarios = List.of(
                new Scenario(
                        "comparison",
                        "comparison of 330 provisions",
                        "comparison",
                        List.of(page(comparison, null)),
                        null,
                        false,
                        false),
                new Scenario(
                        "worklist",
                        "worklist of 64 pairs",
                        "worklist",
                        List.of(page(review + "/impacts?limit=200&depth=1", secretariat)),
                        null,
                        false,
                        false));
        return scenarios.stream()
                .filter(scenario -> settings.wants(scenario.name()))
                .toList();
    }

    private String secretariat() {
        return tokens.computeIfAbsent("secretariat", role -> service.issuer().token("secretariat", role, null));
    }

    /** The search is measured as soon as the contract has it. */
    static boolean searchIsOffered() throws IOException {
        return Files.readString(CONTRACT).contains("operationId: listWorklist");
    }

    String token(String organisation) {
        return tokens.computeIfAbsent(organisation, code -> service.issuer()
                .token("machine-of-" + code, Archive.roleOf(Integer.parseInt(code.substring(4))), code));
    }

    String submission(Words words) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "checklist",
                    Archive.CHECKLIST,
                    "kind",
                    "REQUEST",
                    "items",
                    List.of(3),
                    "text",
                    words.text(),
                    "proposedWording",
                    words.sentence()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Map<Value, String>> sample() throws SQLException {
        var sample = new ArrayList<Map<Value, String>>();
        try (var connection = service.postgres().connect(service.database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, organisation from bench.entry order by n")) {
            while (rows.next()) {
                sample.add(Map.of(Value.ENTRY, rows.getString(1), Value.ORGANISATION, rows.getString(2)));
            }
        }
        return sample;
    }

    private Request entry(Map<Value, String> row) {
        return Request.get("/feedback/" + row.get(Value.ENTRY), token(row.get(Value.ORGANISATION)), row);
    }

    private static Request page(String path, String token) {
        return Request.get(path, token, Map.of());
    }

    private Request search(String word) {
        return Request.get(
                "/triage/worklist?search=" + URLEncoder.encode(word, StandardCharsets.UTF_8),
                secretariat(),
                Map.of(Value.WORD, word));
    }

    private List<Request> submissions() {
        var requests = new ArrayList<Request>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            var organisation = Archive.organisation(i % Archive.ORGANISATIONS);
            requests.add(Request.post(
                    "/feedback",
                    token(organisation),
                    submission(new Words(i)),
                    Map.of(Value.ORGANISATION, organisation)));
        }
        return requests;
    }

    private Request bareSubmission() {
        return Request.post("/entry", null, submission(new Words(0)), Map.of());
    }
}
