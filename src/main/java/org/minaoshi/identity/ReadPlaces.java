package org.minaoshi.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
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

    /** Whoever waited as long goes on without a place: then it is no crowd that has them, but something slow, and nobody is to wait for that. */
    private static final int LONGEST_WAIT_MILLIS = 250;

    final TransactionSynchronizationRegistry transactions;
    private final Semaphore free;

    ReadPlaces(
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "minaoshi.database.reads-at-once") Optional<Integer> atOnce) {
        this.transactions = transactions;
        this.free = new Semaphore(
                atOnce.orElse(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors()), true);
    }

    /** A place that is given back when closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    Place take() {
        return transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION && waited()
                ? free::release
                : () -> {};
    }

    private boolean waited() {
        try {
            return free.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
