package org.minaoshi.organisation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Tells whether what was read of organisations and accesses still counts. Whoever comes when it is time asks the database whether anything has changed, in one
 * question for all that is remembered; nothing changed means that all of it is as if it had been read then.
 */
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

    private static final long UNKNOWN = -1;

    private record State(long epoch, long changes, long asked) {}

    private final LongSupplier changes;
    private final LongSupplier nanos;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile State state;

    /** @param changes grows with each change that is committed, and is never negative */
    OrganisationChanges(LongSupplier changes, LongSupplier nanos) {
        this.changes = changes;
        this.nanos = nanos;
        this.state = new State(0, UNKNOWN, longAgo());
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

    /** Fails where the database does, and then leaves it to whoever comes next. */
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

    /**
     * To be called when a change that was made here has been committed, which then counts at once, or rolled back: what was read or learnt in its transaction, as if
     * it had been committed, counts no more. The question is due again.
     */
    synchronized void forget() {
        state = new State(state.epoch() + 1, UNKNOWN, longAgo());
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
