package org.minaoshi.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a run is asked to do.
 *
 * @param warmup seconds of load at a time, again and again until the service gets no faster
 * @param seconds of measuring for each scenario, in all rounds together
 * @param profile what to profile: {@code short}, what falls short; {@code all}; {@code none}
 * @param only the scenarios to run; empty for all
 * @param keep whether what is filled in stays for the next run, and what the last one left is taken
 * @param javaOptions of the service; null for those of the image
 */
record Settings(
        int entries,
        int connections,
        int seconds,
        int rounds,
        int warmup,
        String profile,
        Set<String> only,
        String javaOptions,
        boolean keep,
        Path folder) {

    /** The archive beside which the large one is measured. */
    static final int FEW = 10_000;

    private static final Set<String> KNOWN =
            Set.of("entries", "connections", "seconds", "rounds", "warmup", "profile", "only", "java-options");

    static final String USAGE = """
            src/bench/run [--no-build] [--keep] [--entries=1000000] [--connections=16] [--seconds=27] [--rounds=9] [--warmup=10]
                          [--profile=short|all|none] [--only=entry,page,deep-page,any-page,search,submission,comparison,worklist,batch] [--java-options=...]""";

    static Settings of(String... arguments) {
        var given = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--") && argument.contains("="))
                .collect(Collectors.toMap(
                        argument -> argument.substring(2, argument.indexOf('=')),
                        argument -> argument.substring(argument.indexOf('=') + 1)));
        var others = Arrays.stream(arguments)
                .filter(argument ->
                        !argument.contains("=") && !argument.equals("--no-build") && !argument.equals("--keep"))
                .count();
        if (others > 0 || !KNOWN.containsAll(given.keySet())) {
            throw new IllegalArgumentException(USAGE);
        }
        Function<String, Integer> number = name -> Integer.valueOf(given.getOrDefault(name, DEFAULTS.get(name)));
        return new Settings(
                number.apply("entries"),
                number.apply("connections"),
                number.apply("seconds"),
                number.apply("rounds"),
                number.apply("warmup"),
                given.getOrDefault("profile", "short"),
                given.containsKey("only") ? Set.of(given.get("only").split(",")) : Set.of(),
                given.get("java-options"),
                Arrays.asList(arguments).contains("--keep"),
                Path.of("src/bench/target/run"));
    }

    private static final Map<String, String> DEFAULTS = Map.of(
            "entries", "1000000",
            "connections", "16",
            "seconds", "27",
            "rounds", "9",
            "warmup", "10");

    boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    int secondsPerRound() {
        return Math.max(1, seconds / rounds);
    }
}
