package org.minaoshi.local;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What the local issuer writes into tokens: the user of a password grant, or the client that is a user's name; strangers are refused. */
final class LocalTokens implements OAuth2TokenCallback {

    static final String AUDIENCE = "minaoshi";

    private static final long SECONDS = 3600;

    @Override
    public String issuerId() {
        return LocalIssuer.ISSUER_ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return switch (request.getAuthorizationGrant().getType().getValue()) {
            case "authorization_code" -> null;
            case "refresh_token" -> null;
            default ->
                user(request)
                        .map(LocalUser::username)
                        .orElseThrow(() -> new OAuth2Exception(
                                OAuth2Error.INVALID_GRANT.setDescription("no such local user"),
                                "no such local user",
                                null));
        };
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return user(request).map(LocalUser::claims).orElse(Map.of());
    }

    @Override
    public long tokenExpiry() {
        return SECONDS;
    }

    private static Optional<LocalUser> user(TokenRequest request) {
        if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant password) {
            return LocalUser.of(password.getUsername());
        }
        var client = request.getClientAuthentication() == null
                ? request.getClientID()
                : request.getClientAuthentication().getClientID();
        return client == null ? Optional.empty() : LocalUser.of(client.getValue());
    }
}
