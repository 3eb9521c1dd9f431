package org.minaoshi.identity;

import static java.util.Collections.disjoint;
import static org.minaoshi.proof.ProofProblems.BOUND_TOKEN_REQUIRED;
import static org.minaoshi.proof.ProofProblems.BOUND_TOKEN_UNPROVEN;

import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.minaoshi.proof.Confirmation;

/** What a token says it is bound to ({@code cnf}), and who may act here with one that is bound to nothing. */
@Singleton
class TokenBinding {

    private static final String KEY = "jkt";
    private static final String CERTIFICATE = "x5t#S256";
    private static final Set<String> CHECKED = Set.of(KEY, CERTIFICATE);
    /** The registered ways to bind a token that nobody can show here. Other members are an issuer's notes and bind to nothing (RFC 7800, 3.1). */
    private static final Set<String> NOT_CHECKED = Set.of("jwk", "jwe", "kid", "jku", "osc");

    private static final Set<String> SUBMITTERS = Set.of(Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT);

    /** Of whom a bound token is required. */
    enum Required {
        OPTIONAL,
        SUBMITTERS,
        EVERYBODY
    }

    final Required required;

    TokenBinding(@ConfigProperty(name = "minaoshi.identity.bound-tokens") Required required) {
        this.required = required;
    }

    /** @param roles of whoever shows the token */
    Confirmation of(JsonWebToken token, Set<String> roles) {
        Object claim = token.getClaim("cnf");
        if (claim == null) {
            requireNoBinding(roles);
            return Confirmation.NONE;
        }
        if (!(claim instanceof Map<?, ?> members)
                || disjoint(members.keySet(), CHECKED)
                || !disjoint(members.keySet(), NOT_CHECKED)) {
            throw BOUND_TOKEN_UNPROVEN.because("この結び付け方は確認できません", "This way of binding a token cannot be checked here");
        }
        return new Confirmation(text(members, KEY), text(members, CERTIFICATE));
    }

    private void requireNoBinding(Set<String> roles) {
        var asked =
                switch (required) {
                    case OPTIONAL -> false;
                    case SUBMITTERS -> !disjoint(roles, SUBMITTERS);
                    case EVERYBODY -> true;
                };
        if (asked) {
            throw BOUND_TOKEN_REQUIRED.because(
                    "DPoP または mTLS で鍵に結び付けたトークンを取得してください", "Get a token bound to a key, by DPoP or mTLS");
        }
    }

    /** Null where there is no such member; a member that is no text binds to what nobody can show. */
    private static String text(Map<?, ?> members, String name) {
        Object value = members.get(name);
        return value == null ? null : value instanceof JsonString text ? text.getString() : value.toString();
    }
}
