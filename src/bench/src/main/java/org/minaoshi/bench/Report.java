package org.minaoshi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what was measured beside what is aimed at, and says plainly where it falls short; the same as JSON for whoever compares runs. */
final class Report {

    private static final double SHARE = 0.5;
    private static final double GROWTH = 1.2;
    private static final double DEPTH = 1.1;
    /** What a caller may wait at most, 99 times in 100. */
    private static final Map<String, Double> MILLIS = Map.of("search", 50.0, "comparison", 30.0, "worklist", 30.0);

    private static final double BATCH_SHARE = 1 / 3.0;
    private static final long MEMORY = 300;

    private final Settings settings;
    private final List<Trial> trials = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<List<String>> profiles = new ArrayList<>();
    private final List<Map<String, Object>> verdicts = new ArrayList<>();
    private Batch.Compared batch;
    private long memory;
    private long memoryAfterBatch;
    private long memoryAfterWorkbooks;

    Report(Settings settings) {
        this.settings = settings;
    }

    void ofFeedback(Trial trial) {
        trials.add(trial);
        memory = Math.max(memory, trial.ours().resident());
    }

    void ofEditions(Trial trial) {
        trials.add(trial);
        memoryAfterWorkbooks = Math.max(memoryAfterWorkbooks, trial.ours().resident());
    }

    /** @param megabytes that the service has resident after it */
    void batch(Batch.Compared compared, long megabytes) {
        batch = compared;
        memoryAfterBatch = megabytes;
    }

    void failed(String what) {
        failures.add(what);
    }

    void profile(List<String> lines) {
        profiles.add(lines);
    }

    /** Whether it misses what is aimed at in throughput, or in time. */
    boolean isShort(Trial trial) {
        return trial.allowed() > 0 && trial.ours().perSecond() < SHARE * trial.allowed()
                || trial.ours().p99() >= MILLIS.getOrDefault(trial.scenario().name(), Double.MAX_VALUE);
    }

    void write() throws IOException {
        printConditions();
        printRates();
        judge();
        printVerdicts();
        profiles.forEach(lines -> lines.forEach(System.out::println));
        printStatements();
        Files.writeString(
                settings.folder().resolve("../bench.json").normalize(),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json()));
    }

    private void printConditions() throws IOException {
        System.out.printf(
                "%n%,d entries of %,d organisations; %d connections; %d s in %d rounds each; Java %s %s; %d processors%nPostgreSQL 18: %s%n",
                settings.entries(),
                Archive.ORGANISATIONS,
                settings.connections(),
                settings.seconds(),
                settings.rounds(),
                Runtime.version(),
                Service.imageEnvironment(settings),
                Runtime.getRuntime().availableProcessors(),
                Database.settings());
        System.out.println(
                "p50, p99, p99.9: what a caller waits while the machine is as busy as it can be (closed loop, mended for coordinated omission by wrk); half: while about half as many ask. Warm: the seconds under load until the service got no faster; only then is it measured.");
    }

    private void printRates() {
        System.out.printf(
                "%n%-32s %7s %9s %9s %9s %9s %6s   %8s %8s %8s %26s %9s   %s%n",
                "",
                "warm, s",
                "ours/s",
                "pgbench/s",
                "bare/s",
                "allowed/s",
                "share",
                "p50 ms",
                "p99 ms",
                "p99.9 ms",
                "half/s: p50, p99, p99.9",
                "alone p99",
                "µs for one: service, PostgreSQL, load; others");
        for (var trial : trials) {
            var ours = trial.ours();
            System.out.printf(
                    "%-32s %7d %,9.0f %9s %9s %9s %6s   %8.2f %8.2f %8.2f %26s %9s   %.0f, %.0f, %.0f; %.0f%%%n",
                    trial.scenario().title(),
                    trial.warmedUp(),
                    ours.perSecond(),
                    rate(trial.database()),
                    rate(trial.bare() == null ? 0 : trial.bare().perSecond()),
                    rate(trial.allowed()),
                    trial.allowed() == 0 ? "" : "%.0f%%".formatted(100 * ours.perSecond() / trial.allowed()),
                    ours.p50(),
                    ours.p99(),
                    ours.p999(),
                    trial.half() == null
                            ? ""
                            : "%,.0f: %.2f, %.2f, %.2f"
                                    .formatted(
                                            trial.half().perSecond(),
                                            trial.half().p50(),
                                            trial.half().p99(),
                                            trial.half().p999()),
                    trial.alone() == null ? "" : "%.2f".formatted(trial.alone().p99()),
                    ours.servicePerRequest(),
                    ours.databasePerRequest(),
                    ours.loadPerRequest(),
                    100 * ours.strange());
        }
        System.out.println();
    }

    private void judge() throws IOException {
        for (var trial : trials) {
            var title = trial.scenario().title();
            if (trial.allowed() > 0) {
                verdict(
                        title + ": share of what is allowed",
                        trial.ours().perSecond() / trial.allowed(),
                        SHARE,
                        true,
                        "%.2f");
            }
            if (trial.few() != null) {
                verdict(
                        "%s: p99 as multiple of that at %,d entries, both as busy as can be"
                                .formatted(title, Settings.FEW),
                        trial.ours().p99() / trial.few().p99(),
                        GROWTH,
                        false,
                        "%.2f");
            }
            if (trial.halfFew() != null) {
                verdict(
                        "%s: the same with %,.0f requests a second, half of that"
                                .formatted(title, trial.half().perSecond()),
                        trial.half().p99() / trial.halfFew().p99(),
                        GROWTH,
                        false,
                        "%.2f");
            }
            var millis = MILLIS.get(trial.scenario().name());
            if (millis != null) {
                verdict(title + ": p99 in ms, as busy as can be", trial.ours().p99(), millis, false, "%.1f");
                verdict(
                        "%s: p99 in ms, with %,.0f requests a second, half of that"
                                .formatted(title, trial.half().perSecond()),
                        trial.half().p99(),
                        millis,
                        false,
                        "%.1f");
                verdict(title + ": p99 in ms, asked by one alone", trial.alone().p99(), millis, false, "%.1f");
            }
        }
        var first = trials.stream()
                .filter(trial -> trial.scenario().name().equals("page"))
                .findFirst();
        var deep = trials.stream()
                .filter(trial -> trial.scenario().name().equals("deep-page"))
                .findFirst();
        if (first.isPresent() && deep.isPresent()) {
            verdict(
                    deep.get().scenario().title() + ": time as multiple of the first page's",
                    first.get().ours().perSecond() / deep.get().ours().perSecond(),
                    DEPTH,
                    false,
                    "%.2f");
        }
        if (batch != null) {
            verdict(
                    "batch of %,d: share of copy's rate (batch %.2f s, copy %.2f s, without any triggers %.2f s)"
                            .formatted(Batch.LINES, batch.batch(), batch.copy(), batch.copyAlone()),
                    batch.copy() / batch.batch(),
                    BATCH_SHARE,
                    true,
                    "%.2f");
        }
        memory("resident memory of the service under requests for feedback, MB", memory);
        memory("the same after the batches, MB", memoryAfterBatch);
        memory("the same after two workbooks were taken in, under requests for editions, MB", memoryAfterWorkbooks);
        notOffered();
    }

    private void memory(String what, long megabytes) {
        if (megabytes > 0) {
            verdict(what, megabytes, MEMORY, false, "%.0f");
        }
    }

    private void notOffered() throws IOException {
        failures.forEach(System.out::println);
        trials.forEach(trial -> trial.complaints().forEach(System.out::println));
        if (!Scenarios.searchIsOffered()) {
            System.out.println("search: not measured, because the contract has no search");
        }
        if (!Batch.isOffered()) {
            System.out.println("batch: not measured, because the contract has no batches");
        }
    }

    private void verdict(String what, double value, double aim, boolean atLeast, String format) {
        var pass = atLeast ? value >= aim : value <= aim;
        var verdict = new LinkedHashMap<String, Object>();
        verdict.put("what", what);
        verdict.put("value", value);
        verdict.put("aim", aim);
        verdict.put("pass", pass);
        var word = pass ? "PASS" : "SHORT";
        if (what.contains("share of what is allowed") && value > 1) {
            // Nobody is faster than his own SQL: then the limit was not measured well.
            word = "DOUBT";
            verdict.put("pass", false);
        }
        verdict.put(
                "line",
                "%-5s  %s: %s (aim: %s %s)"
                        .formatted(
                                word,
                                what,
                                format.formatted(value),
                                atLeast ? "at least" : "at most",
                                format.formatted(aim)));
        verdicts.add(verdict);
    }

    private void printVerdicts() {
        verdicts.forEach(verdict -> System.out.println(verdict.get("line")));
        System.out.println();
    }

    private void printStatements() {
        System.out.println(
                "\nThe SQL that pgbench ran, as the service sent it (prepared: the server had kept it for the service; PLANNED: it planned it anew for each request):");
        for (var trial : trials) {
            trial.statements()
                    .forEach(statement -> System.out.printf(
                            "  %-12s %-8s %s%n",
                            trial.scenario().name(),
                            statement.prepared() ? "prepared" : "PLANNED",
                            statement.sql().replaceAll("\\s+", " ")));
        }
    }

    private Map<String, Object> json() {
        var scenarios = new LinkedHashMap<String, Object>();
        for (var trial : trials) {
            var one = new LinkedHashMap<String, Object>();
            one.put("ours", trial.ours());
            one.put("secondsOfWarmingUp", trial.warmedUp());
            one.put("atFewEntries", trial.few());
            one.put("half", trial.half());
            one.put("halfAtFewEntries", trial.halfFew());
            one.put("bare", trial.bare());
            one.put("alone", trial.alone());
            one.put("pgbenchPerSecond", trial.database());
            one.put("allowedPerSecond", trial.allowed());
            scenarios.put(trial.scenario().name(), one);
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("entries", settings.entries());
        json.put("connections", settings.connections());
        json.put("java", Runtime.version().toString());
        json.put("scenarios", scenarios);
        json.put("batch", batch);
        json.put("verdicts", verdicts);
        json.put("profiles", profiles);
        return json;
    }

    private static String rate(double perSecond) {
        return perSecond == 0 ? "" : "%,.0f".formatted(perSecond);
    }
}
