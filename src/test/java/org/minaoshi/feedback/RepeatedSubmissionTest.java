package org.minaoshi.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.Race;
import org.minaoshi.RawRequest;
import org.minaoshi.SwallowingProxy;

/** A submission with an idempotency key does no harm when it is sent again: at the same moment, or because its answer never came. */
@QuarkusTest
class RepeatedSubmissionTest {

    private final String key = UUID.randomUUID().toString();
    private final String text = "重複しない意見 " + key;

    @Test
    void storesOneOfThirtyTwoAtOnce() {
        var answers = new ConcurrentLinkedQueue<Response>();
        var statuses = Race.statuses(32, runner -> {
            var answer = submit("bank-a", text);
            answers.add(answer);
            return answer.statusCode();
        });

        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        var stored =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(stored)
                .extracting(answer -> answer.body().asString())
                .containsOnly(stored.get(0).body().asString());
        assertThat(stored.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer ->
                        assertThat(answer.<String>path("type")).isEqualTo("/problems/idempotency-key-running"));
        assertThat(Race.statuses(32, runner -> {
                    var again = submit("bank-a", text);
                    return again.statusCode() == 201 && again.header("Idempotency-Replayed") == null
                            ? 500
                            : again.statusCode();
                }))
                .contains(201)
                .isSubsetOf(201, 409);
        submit("bank-a", text)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(stored.get(0).path("id")));
        assertThat(storedOfBankA()).hasSize(1);
    }

    @Test
    void refusesAnotherRequestWithTheKeyAndLetsNoTwoCallersMeet() {
        var id = submit("bank-a", text).then().statusCode(201).extract().path("id");

        submit("bank-a", text + "。").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        var others = submit("bank-b", text)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract();
        assertThat(others.<String>path("id")).isNotEqualTo(id);
        assertThat(others.<String>path("organisation")).isEqualTo("bank-b");
        assertThat(storedOfBankA()).hasSize(1);
    }

    /** The answer is on its way, so the submission is stored; and then the line is cut. */
    @Test
    void answersAgainWhereTheAnswerWasLost() throws Exception {
        String lost;
        try (var proxy = SwallowingProxy.before(port())) {
            var body = body(text);
            try (var request = RawRequest.to(proxy.port(), head(body.length))) {
                request.send(body);
                lost = proxy.swallowed();
                assertThat(request.answer()).isEmpty();
            }
        }
        assertThat(lost).startsWith("HTTP/1.1 201");

        var again = submit("bank-a", text)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .extract();
        assertThat(lost).endsWith(again.body().asString());
        assertThat(storedOfBankA()).hasSize(1);
    }

    /** The caller is gone before the service can answer; whether it was stored by then or not, it is stored once in the end. */
    @Test
    void storesOnceWhateverBecomesOfTheConnection() throws Exception {
        var body = body(text);
        for (int i = 0; i < 10; i++) {
            var request = RawRequest.to(port(), head(body.length));
            request.send(body);
            Thread.sleep(i);
            request.breakOff();
        }
        Response answer;
        do {
            answer = submit("bank-a", text);
        } while (answer.statusCode() == 409);
        answer.then().statusCode(201);
        submit("bank-a", text).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(storedOfBankA()).hasSize(1);
    }

    private Response submit(String who, String text) {
        return Api.as(who)
                .header("Idempotency-Key", key)
                .body(Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", text))
                .post("/feedback");
    }

    private static byte[] body(String text) {
        return "{\"text\":\"%s\",\"kind\":\"USAGE\",\"checklist\":\"fisc-api-checklist\"}"
                .formatted(text)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String head(int length) {
        return """
                POST /feedback HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Content-Length: %d\r
                \r
                """.formatted(Api.token("bank-a"), key, length);
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    private List<Object> storedOfBankA() {
        return Api.as("bank-a")
                .queryParam("limit", 200)
                .get("/feedback")
                .jsonPath()
                .param("text", text)
                .getList("items.findAll { it.text.startsWith(text) }");
    }
}
