package org.minaoshi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One scenario with everything it is compared with. Each round runs all of them, one after the other, so that a disturbance of the machine does not hit one
 * alone.
 */
final class Trial {

    /** A server that has just started gets faster for as long as its compiler finds something to do: that is over where more warming up brings less. */
    private static final double STILL_FASTER = 1.05;

    /** One alone may have been disturbed. */
    private static final int ENOUGH = 2;

    private static final int MOST_WHILES = 10;

    private final Scenario scenario;
    private final Load load;
    private final Service large;
    private final Service small;
    private final JavaServer bare;
    private final Path requests;
    private final Path smallRequests;
    private final Path bareRequests;
    private final Pgbench limit;

    private final List<Measured> ours = new ArrayList<>();
    private final List<Measured> few = new ArrayList<>();
    private final List<Measured> bareOnes = new ArrayList<>();
    private final List<Double> database = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int warmedUp;
    private int rounds;
    private Pgbench.Prepared pgbench;
    private final List<Measured> half = new ArrayList<>();
    private final List<Measured> halfFew = new ArrayList<>();
    private Measured alone;

    private Trial(
            Scenario scenario,
            Scenario onSmall,
            Service large,
            Service small,
            JavaServer bare,
            Load load,
            Pgbench pgbench)
            throws Exception {
        this.scenario = scenario;
        this.load = load;
        this.large = large;
        this.small = small;
        this.bare = bare;
        this.requests = load.write(scenario.name(), scenario.requests());
        this.smallRequests = scenario.small() ? load.write(scenario.name() + "-small", onSmall.requests()) : null;
        this.bareRequests =
                scenario.bare() == null ? null : load.write(scenario.name() + "-bare", List.of(scenario.bare()));
        this.limit = pgbench;
    }

    static Trial prepare(
            Scenario scenario,
            Scenario onSmall,
            Service large,
            Service small,
            JavaServer bare,
            Load load,
            Pgbench pgbench,
            Settings settings)
            throws Exception {
        var trial = new Trial(scenario, onSmall, large, small, bare, load, pgbench);
        trial.warmUp(settings.warmup());
        // Only now does the service send its statements as it will: prepared, once a connection has sent one some
        // times.
        trial.pgbench = scenario.limited() ? trial.limit.prepare(scenario) : null;
        return trial;
    }

    /** What was asked for before, the compiler has compiled for that: so this is due again whenever it is something else. */
    void warmUp(int seconds) throws Exception {
        var took = warmUp(large.server(), requests, seconds);
        warmedUp = Math.max(warmedUp, took);
        warmUp(small.server(), smallRequests, seconds);
        warmUp(bare, bareRequests, seconds);
    }

    /** @return the seconds it took until it got no faster */
    private int warmUp(JavaServer server, Path file, int seconds) throws Exception {
        if (file == null) {
            return 0;
        }
        double best = 0;
        int withoutGain = 0;
        for (int whiles = 1; ; whiles++) {
            var now = load.warmUp(server, file, seconds);
            if (!now.complaint().isEmpty()) {
                complaints.add("%s, while it warmed up: %s".formatted(file.getFileName(), now.complaint()));
            }
            withoutGain = now.perSecond() < best * STILL_FASTER ? withoutGain + 1 : 0;
            best = Math.max(best, now.perSecond());
            if (withoutGain == ENOUGH || whiles == MOST_WHILES) {
                return whiles * seconds;
            }
        }
    }

    void round(int seconds) throws Exception {
        inTurn(() -> ours.add(load.run(large.server(), requests, seconds)), () -> {
            if (smallRequests != null) {
                few.add(load.run(small.server(), smallRequests, seconds));
            }
        });
        if (pgbench != null) {
            database.add(pgbench.perSecond(seconds));
        }
        if (bareRequests != null) {
            bareOnes.add(load.run(bare, bareRequests, seconds));
        }
        if (!scenario.writes()) {
            whileFewerAsk(seconds);
        }
        rounds++;
    }

    private void whileFewerAsk(int seconds) throws Exception {
        var busy = ours.get(ours.size() - 1);
        inTurn(() -> half.add(load.runHalf(large.server(), requests, seconds, busy)), () -> {
            if (smallRequests != null) {
                halfFew.add(load.runHalf(small.server(), smallRequests, seconds, busy));
            }
        });
        if (alone == null) {
            alone = load.runAlone(large.server(), requests, 3);
        }
    }

    /** Now this first, now that: what comes second may have it easier, or harder. */
    private void inTurn(Part onLarge, Part onSmall) throws Exception {
        var first = rounds % 2 == 0 ? onLarge : onSmall;
        first.run();
        (first == onLarge ? onSmall : onLarge).run();
    }

    private interface Part {
        void run() throws Exception;
    }

    Scenario scenario() {
        return scenario;
    }

    Path requests() {
        return requests;
    }

    Measured ours() {
        return Measured.of(ours);
    }

    /** On the small archive; null where that is not measured. */
    Measured few() {
        return few.isEmpty() ? null : Measured.of(few);
    }

    Measured bare() {
        return bareOnes.isEmpty() ? null : Measured.of(bareOnes);
    }

    /** With about half as many requests as the service can answer, for reads; null for others. */
    Measured half() {
        return half.isEmpty() ? null : Measured.of(half);
    }

    /** The same number of them on the small archive; null where that is not measured. */
    Measured halfFew() {
        return halfFew.isEmpty() ? null : Measured.of(halfFew);
    }

    /** One caller alone, for reads. */
    Measured alone() {
        return alone;
    }

    /** The seconds under load until the service got no faster. */
    int warmedUp() {
        return warmedUp;
    }

    /** What was not well answered by a server that had just started. */
    List<String> complaints() {
        return complaints;
    }

    List<Statement> statements() {
        return pgbench == null ? List.of() : pgbench.statements();
    }

    /** 0 where it is not measured. */
    double database() {
        return database.stream().mapToDouble(rate -> rate).average().orElse(0);
    }

    /** What the database and the framework allow together, where one machine has to do both; 0 where it is not measured. */
    double allowed() {
        return database.isEmpty() || bareOnes.isEmpty() ? 0 : 1 / (1 / database() + 1 / bare().perSecond());
    }
}
