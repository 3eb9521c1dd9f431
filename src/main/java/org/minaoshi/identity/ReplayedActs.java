package org.minaoshi.identity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.minaoshi.platform.ServiceClock;

/**
 * Lets what happened earlier be taken in as if then: by the person who did it, at the moment it was done. Only the room {@code pack} may use this; the
 * history keeps beside the stated moment the database's own, which cannot be stated.
 */
@Singleton
public class ReplayedActs {

    final CurrentActor currentActor;
    final ServiceClock clock;
    final TransactionStamp transactionStamp;
    final Session session;

    ReplayedActs(CurrentActor currentActor, ServiceClock clock, TransactionStamp transactionStamp, Session session) {
        this.currentActor = currentActor;
        this.clock = clock;
        this.transactionStamp = transactionStamp;
        this.session = session;
    }

    /** Within a running transaction; everything the act changes is written before it returns, so that it bears this actor and moment. */
    public <T> T as(Actor actor, Instant moment, Supplier<T> act) {
        return clock.during(
                moment,
                () -> currentActor.actAs(actor, () -> {
                    transactionStamp.stamp(actor);
                    var result = act.get();
                    session.flush();
                    return result;
                }));
    }
}
