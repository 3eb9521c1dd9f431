package org.minaoshi.identity;

import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionScoped;
import java.time.Clock;
import org.hibernate.Session;

/**
 * Tells the database at the beginning of each transaction who acts, when, for whom, and how much they see: for the triggers that write the history, which
 * refuse a change without an actor, and for row-level security.
 */
@Singleton
class TransactionStamp {

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
        session.createNativeQuery("""
                        select set_config('minaoshi.actor', :actor, true), set_config('minaoshi.at', :at, true),
                               set_config('minaoshi.organisation', :organisation, true),
                               set_config('minaoshi.sight', :sight, true)""", Object[].class)
                .setParameter("actor", actor.id())
                .setParameter("at", clock.instant().toString())
                .setParameter("organisation", actor.organisation() == null ? "" : actor.organisation())
                .setParameter("sight", actor.sight())
                .getSingleResult();
    }
}
