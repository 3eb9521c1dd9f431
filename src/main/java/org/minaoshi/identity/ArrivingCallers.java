package org.minaoshi.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Whom the token of a request stands for, before any room is entered: for what must be known of every request. */
@Singleton
public class ArrivingCallers {

    /** Equal where the same credentials were shown. */
    public record ArrivingCaller(Organisations.Credentials credentials) {

        /** The same as {@link Actor#id}. */
        public String id() {
            return credentials.holder();
        }
    }

    private static final BiConsumer<RoutingContext, Throwable> LEFT_TO_WHO_ASKS = (request, failure) -> {};

    final IdentityProviderManager providers;
    final CurrentActor currentActor;

    ArrivingCallers(IdentityProviderManager providers, CurrentActor currentActor) {
        this.providers = providers;
        this.currentActor = currentActor;
    }

    /**
     * Fails where the token is not accepted; empty where there is none. The framework checks a token once, whoever asks first; it would also answer a failure at once,
     * so it is kept from that: a room that asks later is given the failure, and answers it.
     */
    public Uni<Optional<ArrivingCaller>> find(RoutingContext request) {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEFT_TO_WHO_ASKS);
        return QuarkusHttpUser.getSecurityIdentity(request, providers)
                .map(identity -> TokenHolder.of(identity).map(holder -> new ArrivingCaller(holder.credentials())));
    }

    /** May ask the database, which nobody has opened a way to yet when a request arrives. */
    @ActivateRequestContext
    public Optional<String> organisation(ArrivingCaller caller) {
        return currentActor.organisations.get().find(caller.credentials());
    }
}
