package org.minaoshi.identity;

import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.minaoshi.platform.DirectSql;

/**
 * Tells the database at the beginning of each transaction who acts, when, for whom, and how much they see: for the triggers that write the history, which
 * refuse a change without an actor, and for row-level security.
 */
@Singleton
class TransactionStamp {

    private static final String STAMP = """
            select set_config('minaoshi.actor', ?, true), set_config('minaoshi.at', ?, true),
                   set_config('minaoshi.organisation', ?, true), set_config('minaoshi.sight', ?, true)""";

    final CurrentActor currentActor;
    final Session session;
    final Clock clock;

    TransactionStamp(CurrentActor currentActor, Session session, Clock clock) {
        this.currentActor = currentActor;
        this.session = session;
        this.clock = clock;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        currentActor.find().ifPresent(this::stamp);
    }

    void stamp(Actor actor) {
        DirectSql.run(
                session,
                STAMP,
                List.of(
                        actor.id(),
                        clock.instant().toString(),
                        actor.organisation() == null ? "" : actor.organisation(),
                        actor.sight()));
    }
}
