package org.minaoshi.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.minaoshi.proof.Confirmation;

/**
 * Whom a verified token stands for: all that is kept of it.
 *
 * @param expiresAt when the token ends
 */
record TokenHolder(Organisations.Credentials credentials, Set<Role> roles, Confirmation confirmation, Instant expiresAt)
        implements Principal {

    TokenHolder {
        roles = Set.copyOf(roles);
    }

    /** Empty where nobody showed a token. */
    static Optional<TokenHolder> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof TokenHolder holder ? Optional.of(holder) : Optional.empty();
    }

    @Override
    public String getName() {
        return credentials.holder();
    }
}
