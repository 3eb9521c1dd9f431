package org.minaoshi;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests as a test makes them: as a local user with a real token, held against the contract. */
public final class Api {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** As one of the {@linkplain org.minaoshi.local.LocalUser local users}, by user name. */
    public static RequestSpecification as(String username) {
        return withToken(token(username));
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return unchecked().filter(ContractFilter.INSTANCE);
    }

    /** Not held against the contract: for requests that no contract can describe. */
    public static RequestSpecification uncheckedAs(String username) {
        return unchecked().header("Authorization", "Bearer " + token(username));
    }

    public static RequestSpecification unchecked() {
        return given().contentType(ContentType.JSON).config(CONFIG);
    }

    /** Asked for once per user, by HTTP, as the README shows. */
    public static String token(String username) {
        return TOKENS.computeIfAbsent(issuerUrl() + " " + username, key -> ask(issuerUrl() + "/token", username));
    }

    public static String issuerUrl() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    static String ask(String tokenUrl, String username) {
        var form = "grant_type=password&password=x&client_id=minaoshi&username=" + username;
        var request = HttpRequest.newBuilder(URI.create(tokenUrl))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException("No token for " + username + ": " + answer.body());
            }
            return JsonPath.from(answer.body()).getString("access_token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Api() {}
}
