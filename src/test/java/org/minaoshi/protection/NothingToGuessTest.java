package org.minaoshi.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.Api;
import org.minaoshi.OddToken;

/** What exists but is not the caller's is answered as what does not exist, to the letter: nobody learns by trying. */
@QuarkusTest
class NothingToGuessTest {

    /** What differs between any two answers; the length is that of packed bytes. */
    private static final Set<String> OF_EACH_ANSWER =
            Set.of("x-fapi-interaction-id", "ratelimit", "date", "content-length");

    private String existing;
    private String trackingNumber;

    @BeforeEach
    void submit() {
        var submitted = Api.as("bank-a")
                .body(Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", "利用した。"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        existing = submitted.getString("id");
        trackingNumber = submitted.getString("trackingNumber");
    }

    static Stream<Supplier<RequestSpecification>> strangers() {
        return Stream.of(
                () -> Api.as("bank-b"),
                () -> Api.as("agent-c"),
                () -> Api.as("council-1"),
                () -> Api.as("nobody-1"),
                Api::anonymous,
                () -> Api.withToken(OddToken.foreignKey("bank-a")),
                () -> Api.withToken(OddToken.with("bank-a", Map.of("sub", "x", "organisation", "no-such-bank"))));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void anotherOnesFeedbackIsAnsweredAsNone(Supplier<RequestSpecification> stranger) {
        alike(stranger, (request, id) -> request.get("/feedback/" + id));
        alike(stranger, (request, id) -> request.get("/feedback/" + id + "/disposition"));
        alike(stranger, (request, id) -> request.body(Map.of("disposition", "NOTED", "reason", "x"))
                .put("/feedback/" + id + "/disposition"));
    }

    @Test
    void anotherOnesTrackingNumberFindsNothing() {
        assertThat(Api.as("bank-a")
                        .get("/feedback?trackingNumber=" + trackingNumber)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
        var unknown = trackingNumber.substring(0, trackingNumber.length() - 2)
                + (trackingNumber.endsWith("22") ? "33" : "22");
        var others = Api.as("bank-b").get("/feedback?trackingNumber=" + trackingNumber);
        assertThat(others.jsonPath().getList("items")).isEmpty();
        assertThat(others.statusCode()).isEqualTo(200);
        var nobodys = Api.as("bank-b").get("/feedback?trackingNumber=" + unknown);
        if (nobodys.statusCode() == 200) {
            assertThat(described(others)).isEqualTo(described(nobodys));
        }
    }

    private void alike(
            Supplier<RequestSpecification> stranger, BiFunction<RequestSpecification, String, Response> ask) {
        var none = UUID.randomUUID().toString();
        var ofAnother = ask.apply(stranger.get(), existing);
        var ofNobody = ask.apply(stranger.get(), none);
        assertThat(ofAnother.statusCode()).isBetween(401, 404);
        assertThat(described(ofAnother).replace(existing, none)).isEqualTo(described(ofNobody));
    }

    private static String described(Response answer) {
        var headers = new TreeMap<String, String>();
        for (Header header : answer.headers()) {
            if (!OF_EACH_ANSWER.contains(header.getName().toLowerCase())) {
                headers.put(header.getName(), header.getValue());
            }
        }
        var id = answer.header("x-fapi-interaction-id");
        return (answer.statusCode() + " " + headers + " " + answer.asString()).replace(id, "id");
    }
}
