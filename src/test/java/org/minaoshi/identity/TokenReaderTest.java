package org.minaoshi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.minaoshi.identity.TokenBinding.Required;
import org.minaoshi.proof.Confirmation;

class TokenReaderTest {

    @Test
    void keepsWhomATokenStandsForAndNothingOfTheRequestThatShowedIt() {
        var claims = new JwtClaims();
        claims.setIssuer("https://issuer.example");
        claims.setSubject("somebody");
        claims.setStringClaim("azp", "a-machine");
        claims.setStringClaim("organisation", "bank-a");
        claims.setExpirationTime(NumericDate.fromSeconds(600));
        var verified = QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, new AccessTokenCredential("token")))
                .addRole("auditor")
                .addRole("a role of another service")
                .addCredential(new AccessTokenCredential("token"))
                .addAttribute("request", "of the first request")
                .build();

        var read = new TokenReader(new TokenBinding(Required.OPTIONAL), "organisation").read(verified);

        assertThat(read.getRoles()).containsExactlyInAnyOrder("auditor", "a role of another service");
        assertThat(read.getCredentials()).isEmpty();
        assertThat(read.getAttributes()).isEmpty();
        assertThat(TokenHolder.of(read)).hasValueSatisfying(holder -> {
            assertThat(holder.credentials())
                    .isEqualTo(
                            new Organisations.Credentials("https://issuer.example", "somebody", "a-machine", "bank-a"));
            assertThat(holder.roles()).containsExactly(Role.AUDITOR);
            assertThat(holder.confirmation()).isEqualTo(Confirmation.NONE);
            assertThat(holder.expiresAt()).isEqualTo(Instant.ofEpochSecond(600));
        });
    }
}
