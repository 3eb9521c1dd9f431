package org.minaoshi.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.minaoshi.platform.Caller;

/** Whoever acts now, read from the verified token of the request. */
@Singleton
public class CurrentActor implements Caller {

    final SecurityIdentity identity;
    final String organisationClaim;
    private final ThreadLocal<Actor> replayed = new ThreadLocal<>();

    CurrentActor(
            SecurityIdentity identity,
            @ConfigProperty(name = "minaoshi.identity.organisation-claim") String organisationClaim) {
        this.identity = identity;
        this.organisationClaim = organisationClaim;
    }

    /** The actor; 401 where the request has none. */
    public Actor get() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    public Optional<Actor> find() {
        if (replayed.get() != null) {
            return Optional.of(replayed.get());
        }
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Optional.empty();
        }
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(of(token)) : Optional.empty();
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

    private Actor of(JsonWebToken token) {
        var roles = identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Actor(token.getIssuer() + "|" + token.getSubject(), roles, organisation(token));
    }

    private String organisation(JsonWebToken token) {
        Object claim = token.getClaim(organisationClaim);
        return claim == null || claim.toString().isBlank() ? null : claim.toString();
    }
}
