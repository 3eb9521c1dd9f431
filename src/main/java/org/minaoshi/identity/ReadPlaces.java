package org.minaoshi.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many read from the database at once in this process. More than its processors can serve would all take longer, and some of them far longer; so the others
 * wait in turn. Whoever is in a transaction has a connection already, perhaps locks, and does not wait.
 */
@Singleton
class ReadPlaces {

    private static final int FOR_EACH_PROCESSOR = 2;

    final TransactionSynchronizationRegistry transactions;
    private final Semaphore free;
    private final Duration patience;

    ReadPlaces(
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "minaoshi.database.reads-at-once") Optional<Integer> atOnce,
            @ConfigProperty(name = "quarkus.datasource.jdbc.acquisition-timeout") Duration patience) {
        this.transactions = transactions;
        this.free = new Semaphore(
                atOnce.orElse(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors()), true);
        this.patience = patience;
    }

    /** A place that is given back when closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits as long as for a connection, then refuses with 503 {@code unavailable}. */
    Place take() {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return () -> {};
        }
        try {
            if (!free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new RejectedExecutionException("the database serves others");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("interrupted while others were served", e);
        }
        return free::release;
    }
}
