package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Half a character, an overlong form, half a surrogate pair, what is beyond Unicode; written as the bytes they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00c3",
                "\u00c0\u00af",
                "\u00e0\u0080\u00af",
                "\u00ed\u00a0\u0080",
                "\u00f4\u0090\u0080\u0080",
                "\u0080"
            })
    void refusesBrokenUtf8(String broken) {
        refused(SOUND.formatted("").replace("題", broken).replace("者", "x").getBytes(StandardCharsets.ISO_8859_1));
        assertNothingStored();
    }

    @Test
    void refusesAnotherEncoding() {
        refused(SOUND.formatted("").getBytes(StandardCharsets.UTF_16LE));
        refused(SOUND.formatted("").getBytes(StandardCharsets.UTF_16));
        assertNothingStored();
    }

    private static void refused(byte[] body) {
        Api.uncheckedAs("secretariat-1")
                .body(body)
                .post("/standards")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/request-body-invalid"));
    }

    @Test
    void takesEveryCharacterThereIs() {
        var code = "characters-" + UUID.randomUUID();
        var title = "aé題\u0800\uD7FF\uE000\uFFFD😀\uDBFF\uDFFD";
        Api.uncheckedAs("secretariat-1")
                .body(SOUND.replace("never-stored", code)
                        .replace("題", title)
                        .formatted("")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/standards")
                .then()
                .statusCode(201)
                .body("title.ja", equalTo(title));
    }

    @Test
    void knowsNoAddressWithAControlCharacter() {
        var secretariat = Api.uncheckedAs("secretariat-1").urlEncodingEnabled(false);
        secretariat.get("/standards/a%00b").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        for (var list : List.of("/citations?checklist=%00", "/publications?checklist=a%1Fb", "/history?key=%00")) {
            Api.uncheckedAs("secretariat-1")
                    .urlEncodingEnabled(false)
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/request-invalid"));
        }
    }

    /** A token that was taken apart and put together with another place in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/citations",
                "/standards/fisc-security-guidelines/editions/11/amendments",
                "/standards/fisc-security-guidelines/editions/11/cross-references",
                "/checklists/fisc-api-checklist/editions/2019-09/items",
                "/history",
                "/determinations/{review}/evidence-entries",
                "/determinations/{review}/impacts",
            })
    void refusesAPageTokenOfSomebodyElsesMaking(String list) {
        String review = Api.uncheckedAs("secretariat-1")
                .get("/determinations?checklist=fisc-api-checklist&fiscalYear=2023")
                .path("items[0].id");
        var address = list.replace("{review}", review) + "?limit=1";
        String token = Api.uncheckedAs("secretariat-1").get(address).path("nextPageToken");
        var parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        var forged = parts.substring(0, parts.indexOf(',')) + ",\"x\"]";
        Api.uncheckedAs("secretariat-1")
                .get(address + "&pageToken="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(forged.getBytes(StandardCharsets.UTF_8)))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
    }

    @Test
    void namesEveryPlaceThatIsAtFault() {
        refused("{\"code\":\"Not A Slug\",\"title\":{\"ja\":\"  \"},\"categories\":[]}")
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.pointer", equalTo(List.of("/code", "/publisher", "/title/ja")))
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
        var aliases = "\"x\",".repeat(400_000);
        var category = "{\"code\":\"c\",\"title\":{\"ja\":\"c\"},\"aliases\":[" + aliases + "\"y\"]}";
        var inside = SOUND.formatted("").replace("[]", "[" + category + "]").getBytes(StandardCharsets.UTF_8);
        for (Supplier<InputStream> body :
                List.<Supplier<InputStream>>of(() -> new Blanks(3_000_000), () -> new ByteArrayInputStream(inside))) {
            var request = HttpRequest.newBuilder(URI.create(base() + "/standards"))
                    .header("Authorization", "Bearer " + Api.token("secretariat-1"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(body))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/request-body-too-large");
        }
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

    /** It would be plain JSON; but it says that it is something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json; charset=utf-16",
                "Content-Type: application/json; charset=\"Shift_JIS\"",
                "Content-Type: application/*",
                "Content-Type: */*",
                "Content-Encoding: gzip",
                "Content-Encoding: br",
            })
    void refusesABodyThatSaysItIsSomethingElse(String header) throws IOException, InterruptedException {
        var answer = post(header);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.body()).contains("/problems/media-type-unsupported");
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json; charset=\"UTF-8\"",
                "Content-Type: application/json; profile=x",
                "Content-Encoding: identity",
            })
    void takesABodyThatSaysItIsJsonInUtf8(String header) throws IOException, InterruptedException {
        var answer = post(header);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("/colour");
    }

    private static HttpResponse<String> post(String header) throws IOException, InterruptedException {
        var name = header.substring(0, header.indexOf(':'));
        var request = HttpRequest.newBuilder(URI.create(base() + "/standards"))
                .header("Authorization", "Bearer " + Api.token("secretariat-1"))
                .setHeader("Content-Type", "application/json")
                .setHeader(name, header.substring(name.length() + 2))
                .POST(HttpRequest.BodyPublishers.ofString(SOUND.formatted(",\"colour\":1")))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
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
