package org.minaoshi.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.minaoshi.platform.Caller;

/** Whoever acts now, read from the verified token of the request. */
@Singleton
public class CurrentActor implements Caller {

    final SecurityIdentity identity;
    final Instance<Organisations> organisations;
    private final ThreadLocal<Actor> replayed = new ThreadLocal<>();

    CurrentActor(SecurityIdentity identity, Instance<Organisations> organisations) {
        this.identity = identity;
        this.organisations = organisations;
    }

    /** The actor; 401 where the request has none. */
    public Actor get() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    public Optional<Actor> find() {
        if (replayed.get() != null) {
            return Optional.of(replayed.get());
        }
        return Arc.container().requestContext().isActive()
                ? TokenHolder.of(identity).map(this::of)
                : Optional.empty();
    }

    @Override
    public String callerId() {
        return get().id();
    }

    <T> T actAs(Actor actor, Supplier<T> act) {
        var outer = replayed.get();
        replayed.set(actor);
        try {
            return act.get();
        } finally {
            if (outer == null) {
                replayed.remove();
            } else {
                replayed.set(outer);
            }
        }
    }

    private Actor of(TokenHolder holder) {
        var organisation = organisations.get().find(holder.credentials()).orElse(null);
        return new Actor(holder.getName(), holder.roles(), organisation);
    }
}
