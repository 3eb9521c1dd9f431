package org.minaoshi.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Tells whether what was read of organisations and accesses still counts. Whoever comes when it is time asks the database whether anything has changed, in one
 * question for all that is remembered; nothing changed means that all of it is as if it had been read then.
 */
@Singleton
class OrganisationChanges {

    /** Since it was read, or since the database was asked. */
    private static final long COUNTS_FOR = Duration.ofSeconds(10).toNanos();

    private static final long ASKED_EVERY = Duration.ofSeconds(4).toNanos();

    /**
     * When something was read.
     *
     * @param epoch between two changes that are known of
     */
    record Moment(long epoch, long nanos) {}

    private record State(long epoch, long changes, long asked) {}

    private final LongSupplier changes;
    private final LongSupplier nanos;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile State state;

    @Inject
    OrganisationChanges(AllOrganisations organisations) {
        this(organisations::changes, System::nanoTime);
    }

    /** @param changes grows with each change that is committed */
    OrganisationChanges(LongSupplier changes, LongSupplier nanos) {
        this.changes = changes;
        this.nanos = nanos;
        this.state = new State(0, 0, longAgo());
    }

    /** To be asked for before anything is read. */
    Moment now() {
        return new Moment(state.epoch(), nanos.getAsLong());
    }

    boolean stillCounts(Moment read) {
        var known = state;
        var now = nanos.getAsLong();
        return read.epoch() == known.epoch() && (now - read.nanos() < COUNTS_FOR || now - known.asked() < COUNTS_FOR);
    }

    /** Fails where the database does; what was read goes on to count for as long as it would have. */
    void askWhenDue() {
        if (nanos.getAsLong() - state.asked() < ASKED_EVERY || !asking.compareAndSet(false, true)) {
            return;
        }
        try {
            var asked = nanos.getAsLong();
            learn(changes.getAsLong(), asked);
        } finally {
            asking.set(false);
        }
    }

    /** Who has changed something here does not wait for the question, which is due at once, so that what is read now need not be read again. */
    synchronized void forget() {
        state = new State(state.epoch() + 1, state.changes(), longAgo());
    }

    private long longAgo() {
        return nanos.getAsLong() - COUNTS_FOR;
    }

    /** After a silence in which nothing counted any more it is not enough that as many are there as before: a database may have been put back meanwhile. */
    private synchronized void learn(long present, long asked) {
        var same = present == state.changes() && asked - state.asked() < COUNTS_FOR;
        state = new State(same ? state.epoch() : state.epoch() + 1, present, asked);
    }
}
