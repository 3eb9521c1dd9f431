package org.minaoshi.local;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** An OpenID Connect issuer in this JVM. It believes whoever says a local user's name, so it is for one's own machine only. */
public final class LocalIssuer implements AutoCloseable {

    static final String ISSUER_ID = "minaoshi";

    private final MockOAuth2Server server;

    private LocalIssuer(MockOAuth2Server server) {
        this.server = server;
    }

    /** Listens on the loopback address; port 0 takes a free one. */
    public static LocalIssuer start(int port) {
        var server = new MockOAuth2Server(
                new OAuth2Config(true, null, null, false, new OAuth2TokenProvider(), Set.of(new LocalTokens())));
        server.start(java.net.InetAddress.getLoopbackAddress(), port);
        return new LocalIssuer(server);
    }

    public String url() {
        return server.issuerUrl(ISSUER_ID).toString();
    }

    /** A token signed by this issuer that says what it is told to: for tests of what must be refused. */
    public String token(
            String issuerId, String subject, String audience, Map<String, Object> claims, Duration lifetime) {
        return server.issueToken(issuerId, subject, audience, claims, lifetime.toSeconds())
                .serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
