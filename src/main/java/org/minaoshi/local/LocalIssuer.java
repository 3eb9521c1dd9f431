package org.minaoshi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/**
 * An OpenID Connect issuer for this machine, reachable from this machine only. It knows the {@linkplain LocalUser local users}, believes them without a
 * password, and refuses everybody else.
 */
public final class LocalIssuer implements AutoCloseable {

    public static final String AUDIENCE = "minaoshi";

    private static final String ID = "minaoshi";
    private static final String JWT = "JWT";
    private static final long HOURS_8 = 8 * 3600;

    private final MockOAuth2Server server;

    private LocalIssuer(MockOAuth2Server server) {
        this.server = server;
    }

    /** @param port 0 takes any free one */
    public static LocalIssuer start(int port) {
        var callback = new RequestMappingTokenCallback(ID, mappings(), HOURS_8);
        var config = new OAuth2Config(true, null, null, false, new OAuth2TokenProvider(), Set.of(callback));
        var issuer = new LocalIssuer(new MockOAuth2Server(config, new LoginPage()));
        try {
            issuer.server.start(InetAddress.getByName("localhost"), port);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
        issuer.askEverythingOnce();
        return issuer;
    }

    /** The issuer as tokens name it. */
    public String url() {
        return server.issuerUrl(ID).toString();
    }

    public String tokenUrl() {
        return server.tokenEndpointUrl(ID).toString();
    }

    public String authorizationUrl() {
        return server.authorizationEndpointUrl(ID).toString();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** By user name (password, login page) and by client id (client credentials). */
    private static List<RequestMapping> mappings() {
        return Arrays.stream(LocalUser.values())
                .flatMap(user -> Stream.of("client_id", "subject")
                        .map(parameter -> new RequestMapping(parameter, user.username(), claims(user), JWT)))
                .toList();
    }

    private static Map<String, Object> claims(LocalUser user) {
        var claims = new HashMap<String, Object>();
        claims.put("sub", user.username());
        claims.put("aud", List.of(AUDIENCE));
        claims.put("preferred_username", user.username());
        claims.put("name", user.japanese());
        claims.put("roles", user.roles());
        user.organisation().ifPresent(organisation -> claims.put("organisation", organisation));
        return claims;
    }

    /** Leaves nothing to load later: a reload in dev mode closes the class loader that this came from, and the issuer goes on. */
    private void askEverythingOnce() {
        ask(authorizationUrl(), null);
        ask(tokenUrl(), "grant_type=password&password=x&client_id=minaoshi&username=" + LocalUser.AUDITOR_1.username());
        ask(tokenUrl(), "grant_type=password&password=x&client_id=minaoshi&username=unknown");
    }

    private static void ask(String url, String form) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            if (form != null) {
                connection.setDoOutput(true);
                connection.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
            }
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
