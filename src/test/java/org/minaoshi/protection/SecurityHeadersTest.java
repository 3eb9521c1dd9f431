package org.minaoshi.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.Api;
import org.minaoshi.OddToken;

/** Every answer says what a browser and a cache may do with it, also one that nobody has thought of. */
@QuarkusTest
class SecurityHeadersTest {

    private static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String PUBLICATION = "/publications/fisc-api-checklist/2023";

    static Stream<Supplier<Response>> answers() {
        return Stream.of(
                () -> Api.anonymous().get("/standards"),
                () -> Api.anonymous().get("/standards/none"),
                () -> Api.unchecked().get("/nothing"),
                () -> Api.unchecked().get("/q/swagger-ui"),
                () -> Api.unchecked().get("/q/swagger-ui/"),
                () -> Api.unchecked().get("/q/openapi"),
                () -> Api.unchecked().get("/q/nothing"),
                () -> Api.unchecked().options("/feedback"),
                () -> Api.unchecked().head("/standards"),
                () -> Api.anonymous().accept("text/html").get(PUBLICATION),
                () -> Api.anonymous().accept("application/pdf").get(PUBLICATION),
                () -> Api.anonymous().get("/feedback"),
                () -> Api.withToken(OddToken.expired("bank-a")).get("/feedback"),
                () -> Api.as("bank-a").get("/feedback"),
                () -> Api.as("bank-a").get("/history"),
                () -> Api.as("bank-a").body("{").post("/feedback"),
                () -> Api.as("bank-a").body("{}").post("/feedback"),
                () -> Api.uncheckedAs("bank-a").body("x".repeat(2_000_000)).post("/feedback"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerIsGuarded(Supplier<Response> request) {
        var answer = request.get();
        var headers = answer.headers();
        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.getValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
        assertThat(headers.getValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(headers.hasHeaderWithName("Server")).isFalse();
        assertThat(headers.hasHeaderWithName("X-Powered-By")).isFalse();
        if (answer.statusCode() >= 400) {
            assertThat(headers.getValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void dataRunsNothingAndThePagesRunWhatIsTheirs() {
        Api.as("bank-a").get("/feedback").then().header("Content-Security-Policy", equalTo(FOR_DATA));
        Api.anonymous().get("/feedback").then().header("Content-Security-Policy", equalTo(FOR_DATA));
        Api.anonymous()
                .accept("text/html")
                .get(PUBLICATION)
                .then()
                .header("Content-Security-Policy", containsString("style-src 'sha256-"));
        Api.unchecked()
                .get("/q/swagger-ui/")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @Test
    void whatIsPersonalIsKeptByNobodyElse() {
        Api.as("bank-a").get("/feedback").then().header("Cache-Control", "no-store");
        var submitted = Api.as("bank-a")
                .body(Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", "利用した。"))
                .post("/feedback");
        submitted.then().statusCode(201).header("Cache-Control", "no-store");
        var one = "/feedback/" + submitted.jsonPath().getString("id");
        var read = Api.as("bank-a").get(one);
        read.then().statusCode(200).header("Cache-Control", "private, no-cache");
        Api.as("bank-a")
                .header("If-None-Match", read.header("ETag"))
                .get(one)
                .then()
                .statusCode(304)
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void whatIsPublicSaysItselfHowLongItHolds() {
        assertThat(Api.anonymous().get(PUBLICATION).header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(Api.as("bank-a").get(PUBLICATION).header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(Api.anonymous().get("/standards").header("Cache-Control")).isNull();
    }
}
