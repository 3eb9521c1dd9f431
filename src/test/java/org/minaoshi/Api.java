package org.minaoshi;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.minaoshi.local.LocalIssuer;

/** How tests speak to the service: real HTTP, a real token of the local issuer, and every request and answer held against the contract. */
public final class Api {

    static LocalIssuer issuer;

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private static final class Contract {
        static final OpenApiValidationFilter FILTER = new OpenApiValidationFilter(
                Path.of("openapi/openapi.yaml").toUri().toString());
    }

    /** As that local user; see {@link org.minaoshi.local.LocalUser}. */
    public static RequestSpecification as(String username) {
        return anonymous().auth().oauth2(token(username));
    }

    public static RequestSpecification anonymous() {
        return unchecked().filter(Contract.FILTER);
    }

    /** Without the contract filter, for requests that break the contract on purpose. */
    public static RequestSpecification uncheckedAs(String username) {
        return unchecked().auth().oauth2(token(username));
    }

    public static RequestSpecification unchecked() {
        return given().contentType(ContentType.JSON)
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    public static String token(String username) {
        return TOKENS.computeIfAbsent(username, user -> given().contentType(ContentType.URLENC)
                .formParam("grant_type", "password")
                .formParam("client_id", "minaoshi")
                .formParam("username", user)
                .formParam("password", "any")
                .post(issuerUrl() + "/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token"));
    }

    public static String issuerUrl() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    private Api() {}
}
