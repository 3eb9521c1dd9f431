package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.Api;

/** Whatever goes wrong is answered as a problem, says where, and leaves nothing behind. */
@QuarkusTest
class ErrorsTest {

    private static final String SOUND =
            "{\"code\":\"never-stored\",\"title\":{\"ja\":\"題\"},\"publisher\":{\"ja\":\"者\"},\"categories\":[]%s}";

    static Stream<Arguments> brokenBodies() {
        return Stream.of(
                Arguments.of("an unknown member", SOUND.formatted(",\"colour\":1"), "/colour"),
                Arguments.of(
                        "an unknown member further down",
                        SOUND.formatted(",\"note\":{\"ja\":\"x\",\"fr\":\"y\"}"),
                        "/note/fr"),
                Arguments.of("a wrong type", SOUND.replace("\"題\"", "7").formatted(""), "/title/ja"),
                Arguments.of(
                        "a control character", SOUND.replace("題", "a\\u0007").formatted(""), "/title/ja"),
                Arguments.of(
                        "half a surrogate pair", SOUND.replace("題", "\\udc00").formatted(""), "/title/ja"),
                Arguments.of("a member twice", SOUND.formatted(",\"code\":\"other\""), null),
                Arguments.of("two documents", SOUND.formatted("") + "{}", null),
                Arguments.of("half a document", "{\"code\":", null),
                Arguments.of("depth", "[".repeat(1000), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBodies")
    void refusesABodyThatCannotBeRead(String what, String body, String pointer) {
        var answer = refused(body).statusCode(400).body("type", equalTo("/problems/request-body-invalid"));
        if (pointer != null) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
        assertNothingStored();
    }

    @Test
    void refusesBrokenUtf8() {
        var bytes = SOUND.formatted("").replace("題", "\u00c3").getBytes(StandardCharsets.ISO_8859_1);
        Api.uncheckedAs("secretariat-1")
                .body(bytes)
                .post("/standards")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/request-body-invalid"));
        assertNothingStored();
    }

    @Test
    void namesEveryPlaceThatIsAtFault() {
        refused("{\"code\":\"Not A Slug\",\"title\":{\"ja\":\"  \"},\"categories\":[]}")
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.pointer", equalTo(java.util.List.of("/code", "/publisher", "/title/ja")))
                .body(not(containsString("Not A Slug")));
    }

    @Test
    void refusesAnEmptyBody() {
        refused("").statusCode(400);
        refused("null").statusCode(400);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        refused("{\"code\":\"" + "x".repeat(10_000_000) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/request-body-too-large"));
    }

    @Test
    void refusesATooLargeBodyThatDoesNotSayItsLength() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base() + "/standards"))
                .header("Authorization", "Bearer " + Api.token("secretariat-1"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Blanks(3_000_000)))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/request-body-too-large");
    }

    @Test
    void refusesAnotherMediaType() {
        Api.uncheckedAs("secretariat-1")
                .contentType("text/plain")
                .body("x")
                .post("/standards")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/media-type-unsupported"));
    }

    @Test
    void saysWhatItCannotAnswerWith() {
        Api.unchecked()
                .accept("image/png")
                .get("/standards")
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @Test
    void knowsNoOtherAddressAndNoOtherMethod() {
        Api.unchecked().get("/nothing/here").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        Api.uncheckedAs("secretariat-1")
                .delete("/standards")
                .then()
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void refusesAQueryParameterThatCannotBeRead() {
        Api.unchecked()
                .get("/standards?limit=many")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("limit"));
        Api.unchecked()
                .get("/standards?limit=201")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("limit"));
        Api.unchecked()
                .get("/standards?pageToken=x")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
    }

    @Test
    void echoesTheInteractionIdAndMakesOneWhereThereIsNone() {
        Api.unchecked()
                .header("x-fapi-interaction-id", "c770aef3-6784-41f7-8e0e-ff5f97bddb3a")
                .get("/nothing")
                .then()
                .header("x-fapi-interaction-id", "c770aef3-6784-41f7-8e0e-ff5f97bddb3a")
                .body("correlationId", equalTo("c770aef3-6784-41f7-8e0e-ff5f97bddb3a"));
        Api.unchecked()
                .header("x-fapi-interaction-id", "<script>")
                .get("/nothing")
                .then()
                .header("x-fapi-interaction-id", not(containsString("<")));
        Api.unchecked().get("/standards").then().header("x-fapi-interaction-id", notNullValue());
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        Api.unchecked().get("/nothing").then().header("Content-Language", "ja").body("title", equalTo("見つかりません"));
        Api.unchecked()
                .header("Accept-Language", "en-GB")
                .get("/nothing")
                .then()
                .header("Content-Language", "en")
                .body("title", startsWith("Not found"));
    }

    private static ValidatableResponse refused(String body) {
        return Api.uncheckedAs("secretariat-1")
                .body(body)
                .post("/standards")
                .then()
                .contentType("application/problem+json");
    }

    private static void assertNothingStored() {
        Api.unchecked().get("/standards/never-stored").then().statusCode(404);
    }

    private static String base() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    /** As many blanks as asked for, without a length known beforehand. */
    private static final class Blanks extends InputStream {
        private int left;

        Blanks(int count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }
    }
}
