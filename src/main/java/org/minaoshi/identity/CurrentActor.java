package org.minaoshi.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Instance;
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
    final Instance<Organisations> organisations;
    final String organisationClaim;
    private final ThreadLocal<Actor> replayed = new ThreadLocal<>();

    CurrentActor(
            SecurityIdentity identity,
            Instance<Organisations> organisations,
            @ConfigProperty(name = "minaoshi.identity.organisation-claim") String organisationClaim) {
        this.identity = identity;
        this.organisations = organisations;
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
        var organisation = organisations.get().find(credentials(token)).orElse(null);
        return new Actor(token.getIssuer() + "|" + token.getSubject(), roles, organisation);
    }

    Organisations.Credentials credentials(JsonWebToken token) {
        return new Organisations.Credentials(
                token.getIssuer(), token.getSubject(), client(token), TokenClaim.text(token, organisationClaim));
    }

    /** RFC 9068 calls it {@code client_id}, OpenID Connect {@code azp}. */
    private static String client(JsonWebToken token) {
        var client = TokenClaim.text(token, "client_id");
        return client == null ? TokenClaim.text(token, "azp") : client;
    }
}
