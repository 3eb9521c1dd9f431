package org.minaoshi.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads a token that the framework verified, once: to ask it for a claim it does not have costs more than many an answer. */
@Singleton
class TokenReader {

    final TokenBinding binding;
    final String organisationClaim;

    TokenReader(
            TokenBinding binding,
            @ConfigProperty(name = "minaoshi.identity.organisation-claim") String organisationClaim) {
        this.binding = binding;
        this.organisationClaim = organisationClaim;
    }

    /** @return the roles of {@code verified} and a {@link TokenHolder}, and nothing that belongs to the request it came with */
    SecurityIdentity read(SecurityIdentity verified) {
        if (!(verified.getPrincipal() instanceof JsonWebToken token)) {
            throw new AuthenticationFailedException();
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(holder(token, verified))
                .addRoles(verified.getRoles())
                .build();
    }

    private TokenHolder holder(JsonWebToken token, SecurityIdentity verified) {
        var roles = verified.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new TokenHolder(
                credentials(token),
                roles,
                binding.of(token, verified.getRoles()),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private Organisations.Credentials credentials(JsonWebToken token) {
        return new Organisations.Credentials(
                token.getIssuer(), token.getSubject(), client(token), TokenClaim.text(token, organisationClaim));
    }

    /** RFC 9068 calls it {@code client_id}, OpenID Connect {@code azp}. */
    private static String client(JsonWebToken token) {
        var client = TokenClaim.text(token, "client_id");
        return client == null ? TokenClaim.text(token, "azp") : client;
    }
}
