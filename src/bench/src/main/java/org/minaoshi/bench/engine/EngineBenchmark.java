package org.minaoshi.bench.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.minaoshi.impact.engine.Links;
import org.minaoshi.impact.engine.Network;
import org.minaoshi.impact.engine.Pairs;
import org.minaoshi.impact.engine.Reach;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What the engine takes for a worklist of 50,000 provisions, by how many of them were amended, how deep it looks and how large all is.
 *
 * <p>One link in ten is a citation, the others are cross-references, all between places drawn at random from one seed: a network without neighbourhoods, so
 * that a search spreads as fast as it can.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class EngineBenchmark {

    private static final double AIM = 1000;

    /** In thousands; 2 items and 500 links to each 50. */
    @Param({"12", "25", "50"})
    public int thousandProvisions;

    @Param({"1", "10", "100"})
    public int amendedPerThousand;

    @Param({"0", "1", "2", "3"})
    public int depth;

    private int items;
    private int provisions;
    private Links citations;
    private Links crossReferences;
    private Network network;
    private int[] amended;

    /** How many pairs a search finds; JMH prints it beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Found {
        private long pairs;
        private long searches;

        /** Of one search. */
        public long pairs() {
            return searches == 0 ? 0 : pairs / searches;
        }

        @Setup(Level.Iteration)
        public void begin() {
            pairs = 0;
            searches = 0;
        }

        private void count(Pairs found) {
            pairs += found.size();
            searches++;
        }
    }

    @Setup
    public void draw() {
        var random = new Random(20261124);
        provisions = 1000 * thousandProvisions;
        items = provisions / 25;
        citations = links(random, provisions, items);
        crossReferences = links(random, 9 * provisions, provisions);
        network = Network.of(items, provisions, citations, crossReferences);
        amended = random.ints(0, provisions)
                .distinct()
                .limit(provisions / 1000L * amendedPerThousand)
                .toArray();
    }

    private Links links(Random random, int count, int from) {
        var links = new Links();
        IntStream.range(0, count).forEach(link -> links.add(random.nextInt(from), random.nextInt(provisions)));
        return links;
    }

    /** Over an edition that was read before. */
    @Benchmark
    public Pairs search(Found found) {
        var pairs = Reach.of(network, amended, depth);
        found.count(pairs);
        return pairs;
    }

    /** With the network made first: an edition that nobody has asked about yet. */
    @Benchmark
    public Pairs searchAnew(Found found) {
        var pairs = Reach.of(Network.of(items, provisions, citations, crossReferences), amended, depth);
        found.count(pairs);
        return pairs;
    }

    /** Takes the options of JMH; {@code -h} lists them. */
    public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
        var given = new CommandLineOptions(arguments);
        if (given.shouldHelp()) {
            try {
                given.showHelp();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return;
        }
        var results = new Runner(new OptionsBuilder()
                        .parent(given)
                        .include(EngineBenchmark.class.getName())
                        .build())
                .run();
        lines(results).forEach(System.out::println);
    }

    /** Time beside output: whether the one grows with the other. */
    private static List<String> lines(Collection<RunResult> results) {
        var lines = new ArrayList<String>();
        for (var result : results) {
            var time = result.getPrimaryResult().getScore();
            var pairs = result.getSecondaryResults().get("pairs").getScore() / iterations(result);
            lines.add(
                    "%-11s %6s provisions %4s per thousand amended, depth %s: %,10.0f pairs %9.2f ms %7.1f ns a pair %s"
                            .formatted(
                                    result.getPrimaryResult().getLabel(),
                                    result.getParams().getParam("thousandProvisions") + "000",
                                    result.getParams().getParam("amendedPerThousand"),
                                    result.getParams().getParam("depth"),
                                    pairs,
                                    time,
                                    pairs == 0 ? 0 : time * 1e6 / pairs,
                                    time <= AIM ? "PASS" : "SHORT"));
        }
        return lines;
    }

    private static long iterations(RunResult result) {
        return result.getAggregatedResult().getIterationResults().size();
    }
}
