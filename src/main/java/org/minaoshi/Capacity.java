package org.minaoshi;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much is done at once, and what that needs. A thread that finds no connection free waits for one out of turn, maybe until it is refused, and a short request
 * that finds every thread with a long one waits as long as that takes; so neither may happen.
 *
 * @param threads that requests other than reads are worked on with; those that help with reads are among them
 * @param connections to the database, at most
 * @param batches that run at once; each holds a thread and, while it is stored, two connections
 * @param arriving files of editions that are on their way at once; each holds a thread
 * @param files of editions that are read at once; each holds two connections while it is stored
 * @param documents that are made or wait to be made; each holds a thread
 * @param reads that are worked on at once, with threads of their own
 * @param waitingReads at most
 */
record Capacity(
        int threads,
        int connections,
        int batches,
        int arriving,
        int files,
        int documents,
        int reads,
        int waitingReads) {

    private static final String THREADS = "quarkus.thread-pool.max-threads";
    private static final String CONNECTIONS = "quarkus.datasource.jdbc.max-size";
    private static final String READS = "minaoshi.reads.most-at-once";
    private static final String WAITING_READS = "minaoshi.reads.most-waiting";
    private static final List<String> LONG = List.of(
            "minaoshi.batch.most-at-once",
            "minaoshi.intake.most-arriving",
            "minaoshi.rendering.most-at-once",
            "minaoshi.rendering.most-waiting");

    /** One counts requests together with the other replicas, one settles the search, one asks for the database's health. */
    private static final int BESIDE_REQUESTS = 3;

    static Capacity of(Function<String, Optional<String>> config) {
        Function<String, Integer> number =
                property -> config.apply(property).map(Integer::valueOf).orElse(0);
        return new Capacity(
                number.apply(THREADS),
                number.apply(CONNECTIONS),
                number.apply("minaoshi.batch.most-at-once"),
                number.apply("minaoshi.intake.most-arriving"),
                number.apply("minaoshi.intake.most-at-once"),
                number.apply("minaoshi.rendering.most-at-once") + number.apply("minaoshi.rendering.most-waiting"),
                number.apply(READS),
                number.apply(WAITING_READS));
    }

    int threadsForWhatTakesLong() {
        return batches + arriving + documents;
    }

    int connectionsAtMost() {
        return threads + reads + batches + files + BESIDE_REQUESTS;
    }

    Optional<String> complaint() {
        if (reads < 1 || waitingReads < 1) {
            return Optional.of("Minaoshi does not start: %s is %d and %s is %d, and nothing could be read."
                    .formatted(
                            RequiredConfiguration.variable(READS),
                            reads,
                            RequiredConfiguration.variable(WAITING_READS),
                            waitingReads));
        }
        if (threads <= threadsForWhatTakesLong()) {
            return Optional.of(
                    "Minaoshi does not start: %s is %d, but batches, files of editions and documents may take %d threads (%s together), and none would be left for other requests."
                            .formatted(
                                    RequiredConfiguration.variable(THREADS),
                                    threads,
                                    threadsForWhatTakesLong(),
                                    String.join(
                                            ", ",
                                            LONG.stream()
                                                    .map(RequiredConfiguration::variable)
                                                    .toList())));
        }
        if (connections < connectionsAtMost()) {
            return Optional.of(
                    "Minaoshi does not start: %s is %d, but as many as %d connections may be needed at once: one for each of %s (%d) and of %s (%d), one more for each batch (%d) and each file of an edition (%d), and %d beside requests."
                            .formatted(
                                    RequiredConfiguration.variable(CONNECTIONS),
                                    connections,
                                    connectionsAtMost(),
                                    RequiredConfiguration.variable(THREADS),
                                    threads,
                                    RequiredConfiguration.variable(READS),
                                    reads,
                                    batches,
                                    files,
                                    BESIDE_REQUESTS));
        }
        return Optional.empty();
    }
}
