package org.minaoshi.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** An OpenID Connect issuer that publishes its key, and signs a token for whomever the benchmark wants. RS256 with 2048 bits, as is usual. */
final class Issuer implements AutoCloseable {

    static final String AUDIENCE = "minaoshi";

    private static final String KEY = "bench";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair keys;

    private Issuer(HttpServer server, KeyPair keys) {
        this.server = server;
        this.keys = keys;
    }

    static Issuer start() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var issuer = new Issuer(
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0),
                generator.generateKeyPair());
        issuer.publish("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/token", "authorization_endpoint": "%1$s/authorize"}""".formatted(issuer.url()));
        var key = (RSAPublicKey) issuer.keys.getPublic();
        issuer.publish("/jwks", """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(KEY, encoded(key.getModulus()), encoded(key.getPublicExponent())));
        issuer.server.start();
        return issuer;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @param organisation null for whoever belongs to none */
    String token(String subject, String role, String organisation) {
        var now = Instant.now();
        var claims = """
                {"iss":"%s","sub":"%s","aud":"%s","azp":"%s","roles":["%s"],%s"iat":%d,"exp":%d}""".formatted(
                        url(),
                        subject,
                        AUDIENCE,
                        subject,
                        role,
                        organisation == null ? "" : "\"organisation\":\"%s\",".formatted(organisation),
                        now.getEpochSecond(),
                        now.plus(Duration.ofHours(12)).getEpochSecond());
        var signed =
                encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(KEY)) + "." + encoded(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void publish(String path, String json) {
        server.createContext(path, exchange -> {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
        return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
