package org.minaoshi;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.minaoshi.local.LocalIssuer;
import org.minaoshi.local.LocalUser;

/**
 * Tokens that are not as they should be, each wrong in one thing only. They come from the same builder as {@link #right}, which the service takes: so a
 * refusal is for that one thing.
 */
public final class OddToken {

    private static final String KEY = "minaoshi";
    private static final Duration HOUR = Duration.ofHours(1);

    /** The issuer's key is a constant of its library, so that the same one can be had here. */
    private static final OAuth2TokenProvider ISSUER = new OAuth2TokenProvider();

    private static final OAuth2TokenProvider STRANGER = new OAuth2TokenProvider(new KeyProvider(List.of(), "RS256"));

    public static String right(String username) {
        return with(username, Map.of());
    }

    public static String expired(String username) {
        return ISSUER.jwt(claims(username), HOUR.negated(), KEY).serialize();
    }

    /** Says it is from our issuer, but another signed it. */
    public static String foreignKey(String username) {
        return STRANGER.jwt(claims(username), HOUR, KEY).serialize();
    }

    public static String foreignIssuer(String username) {
        return with(username, Map.of("iss", "https://issuer.example/other"));
    }

    public static String foreignAudience(String username) {
        return with(username, Map.of("aud", List.of("another-service")));
    }

    /** The user's token, bound to whatever the confirmation says. */
    public static String bound(String username, Map<String, Object> confirmation) {
        return with(username, Map.of("cnf", confirmation));
    }

    /** Bound like {@link #bound}, but an hour too old. */
    public static String boundAndExpired(String username, Map<String, Object> confirmation) {
        var claims = claims(username);
        claims.put("cnf", confirmation);
        return ISSUER.jwt(claims, HOUR.negated(), KEY).serialize();
    }

    /** The user's token with some claims otherwise. */
    public static String with(String username, Map<String, Object> otherwise) {
        var claims = claims(username);
        claims.putAll(otherwise);
        return ISSUER.jwt(claims, HOUR, KEY).serialize();
    }

    private static Map<String, Object> claims(String username) {
        var user = LocalUser.find(username).orElseThrow();
        var claims = new HashMap<String, Object>();
        claims.put("iss", Api.issuerUrl());
        claims.put("sub", username);
        claims.put("aud", List.of(LocalIssuer.AUDIENCE));
        claims.put("roles", user.roles());
        user.organisation().ifPresent(organisation -> claims.put("organisation", organisation));
        return claims;
    }

    private OddToken() {}
}
