package org.minaoshi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs everything once and prints what came of it. */
public final class Benchmark {

    private static final Path BARE = Path.of("src/bench/target/quarkus-app/quarkus-run.jar");

    private final Settings settings;
    private final Report report;

    private Benchmark(Settings settings) {
        this.settings = settings;
        this.report = new Report(settings);
    }

    public static void main(String... arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Settings.USAGE);
            return;
        }
        new Benchmark(Settings.of(arguments)).run();
        System.exit(0);
    }

    private void run() throws Exception {
        if (!settings.keep()) {
            delete(settings.folder());
        }
        Files.createDirectories(settings.folder());
        try (var postgres = Database.start(settings.folder(), settings.keep());
                var issuer = Issuer.start();
                var large = start("large", settings.entries(), postgres, issuer);
                var small = start("small", Settings.FEW, postgres, issuer);
                var bare = startBare(large)) {
            attempt("what is left", () -> measure(large, small, bare));
        }
        report.write();
        if (!settings.keep()) {
            delete(settings.folder().resolve("postgres"));
        }
    }

    private Service start(String name, int entries, Database postgres, Issuer issuer) throws Exception {
        say("%,d entries of %,d organisations", entries, Archive.ORGANISATIONS);
        return Service.start(name, entries, settings, postgres, issuer);
    }

    /** It answers what the service answered. */
    private JavaServer startBare(Service service) throws Exception {
        var token = new Scenarios(service, settings.entries()).token(Archive.bigOrganisation());
        var page = service.ask(Request.get("/feedback?limit=50", token, Map.of()));
        var files = Map.of("BENCH_PAGE", page, "BENCH_ENTRY", page.path("items").path(0));
        var environment = new LinkedHashMap<>(Service.imageEnvironment(settings));
        for (var file : files.entrySet()) {
            var path = settings.folder().resolve(file.getKey() + ".json").toAbsolutePath();
            Files.writeString(path, file.getValue().toString());
            environment.put(file.getKey(), path.toString());
        }
        return JavaServer.start(BARE, environment, settings.folder().resolve("bare.log"));
    }

    private void measure(Service large, Service small, JavaServer bare) throws Exception {
        var load = new Load(settings.folder(), settings.connections(), large.postgres());
        var pgbench = new Pgbench(settings.folder(), settings.connections(), large);
        var onLarge = new Scenarios(large, settings.entries());
        var onSmall = new Scenarios(small, Settings.FEW)
                .ofFeedback(settings).stream().collect(Collectors.toMap(Scenario::name, one -> one));
        Preparation preparation = scenario ->
                Trial.prepare(scenario, onSmall.get(scenario.name()), large, small, bare, load, pgbench, settings);
        var feedback = onLarge.ofFeedback(settings).stream().collect(Collectors.partitioningBy(Scenario::writes));
        var trials = new ArrayList<Trial>();
        trials.addAll(measure(feedback.get(false), preparation, report::ofFeedback));
        trials.addAll(measure(feedback.get(true), preparation, report::ofFeedback));
        if (settings.wants("batch") && Batch.isOffered()) {
            say("batch of %,d", Batch.LINES);
            attempt(
                    "batch",
                    () -> report.batch(
                            new Batch(large, onLarge).run(),
                            ProcessorTime.resident(large.server().pid())));
        }
        // Now, because what workbooks need of the heap stays.
        attempt(
                "editions",
                () -> trials.addAll(measure(onLarge.ofEditions(settings), preparation, report::ofEditions)));
        // Last, because what the profiler needs stays too, and production has none.
        profile(trials, new Profile(large, load, settings.folder()));
    }

    private interface Preparation {
        Trial trial(Scenario scenario) throws Exception;
    }

    /** All are warmed up before the first is measured, so that none has the compiler's attention for itself; and each once more just before it is measured. */
    private List<Trial> measure(List<Scenario> scenarios, Preparation preparation, Consumer<Trial> reported) {
        var trials = new ArrayList<Trial>();
        for (var scenario : scenarios) {
            say("warming up: %s", scenario.title());
            attempt(scenario.title(), () -> trials.add(preparation.trial(scenario)));
        }
        var inTurn = new ArrayList<>(trials.stream()
                .collect(Collectors.groupingBy(
                        trial -> trial.scenario().group(), LinkedHashMap::new, Collectors.toList()))
                .values());
        inTurn.removeIf(compared -> !attempt(compared.get(0).scenario().group(), () -> measure(compared)));
        var measured = inTurn.stream().flatMap(List::stream).toList();
        measured.forEach(reported);
        return measured;
    }

    private void measure(List<Trial> inTurn) throws Exception {
        for (var trial : inTurn) {
            say("warming up again: %s", trial.scenario().title());
            trial.warmUp(settings.warmup());
        }
        var next = new ArrayList<>(inTurn);
        for (int round = 1; round <= settings.rounds(); round++) {
            for (var trial : next) {
                say("round %d: %s", round, trial.scenario().title());
                trial.round(settings.secondsPerRound());
            }
            Collections.reverse(next);
        }
    }

    private void profile(List<Trial> trials, Profile profile) {
        for (var trial : trials) {
            if (settings.profile().equals("all") || settings.profile().equals("short") && report.isShort(trial)) {
                say("profile: %s", trial.scenario().title());
                attempt("profile", () -> report.profile(profile.of(trial.scenario(), trial.requests())));
            }
        }
    }

    /** What fails does not take away what was measured before, or can be after. */
    private boolean attempt(String what, Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (Exception e) {
            e.printStackTrace();
            report.failed("%s: not measured, because it failed: %s".formatted(what, e.getMessage()));
            return false;
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static void say(String format, Object... values) {
        System.err.printf("bench: " + format + "%n", values);
    }

    private static void delete(Path folder) throws java.io.IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
