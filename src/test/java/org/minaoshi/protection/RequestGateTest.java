package org.minaoshi.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.CountedRequests;
import org.minaoshi.OddToken;
import org.minaoshi.RawRequest;

/** Who asks too much is told so, and nobody else. Each test has organisations and addresses of its own. */
@QuarkusTest
@TestProfile(StrictLimits.class)
class RequestGateTest {

    private static final int A_FEW_MORE = 5;
    private static final Duration LONGER_THAN_IT_WAITS = Duration.ofMillis(1500);

    @Inject
    CountedRequests counted;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void anOrganisationHasOneQuotaForAllWhoActForIt() {
        var people =
                new String[] {OddToken.right("bank-a"), OddToken.with("bank-a", Map.of("sub", "machine-of-bank-a"))};
        var passed = untilRefused(i -> Api.withToken(people[i % 2]).get("/feedback"), 60);

        assertThat(passed).isBetween(StrictLimits.OF_AN_ORGANISATION, StrictLimits.OF_AN_ORGANISATION + A_FEW_MORE);
        for (var person : people) {
            firstRefused(() -> Api.withToken(person).get("/feedback"))
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", matchesPattern("[1-9]\\d*"))
                    .header("RateLimit-Policy", "\"organisation\";q=20;w=60")
                    .header("RateLimit", matchesPattern("\"organisation\";r=0;t=(5\\d|60)"))
                    .body("type", equalTo("/problems/rate-limit-exceeded"))
                    .body("instance", equalTo("/feedback"))
                    .body("correlationId", notNullValue());
        }
        Api.as("bank-b").get("/feedback").then().statusCode(200);
    }

    @Test
    void saysWhatIsLeftToWhoIsKnown() {
        Api.as("auditor-1")
                .get("/history")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"caller\";q=20;w=60")
                .header("RateLimit", matchesPattern("\"caller\";r=1\\d;t=\\d+"));
        Api.as("auditor-1").get("/nothing").then().statusCode(404).header("RateLimit", notNullValue());
        from("192.0.2.1").get().then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void letsThroughAgainAfterTheTimeItNamed() throws InterruptedException {
        untilRefused(i -> Api.as("council-1").get("/determinations"), 40);
        var refused = firstRefused(() -> Api.as("council-1").get("/determinations"));
        Thread.sleep(1000 * Long.parseLong(refused.header("Retry-After")));
        assertThat(Api.as("council-1").get("/determinations").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressHasAQuotaWhereNobodyIsSignedIn() {
        var passed = untilRefused(i -> from("192.0.2.2").get(), 30);

        assertThat(passed).isBetween(StrictLimits.OF_AN_ADDRESS, StrictLimits.OF_AN_ADDRESS + A_FEW_MORE);
        firstRefused(() -> from("192.0.2.2").get())
                .then()
                .header("RateLimit-Policy", "\"address\";q=10;w=60")
                .header("Retry-After", notNullValue());
        from("192.0.2.3").get().then().statusCode(200);
        Api.as("agent-c")
                .header("X-Forwarded-For", "192.0.2.2")
                .get("/feedback")
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenThatIsNotAcceptedCountsForTheAddress() {
        Supplier<Response> attempt = () -> Api.withToken(OddToken.foreignKey("bank-b"))
                .header("X-Forwarded-For", "192.0.2.4")
                .get("/feedback");
        assertThat(attempt.get().statusCode()).isEqualTo(401);
        assertThat(attempt.get().statusCode()).isEqualTo(401);
        var refused = attempt.get();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/rate-limit-exceeded");
    }

    @Test
    void anUnknownAddressOfTheServiceCountsToo() {
        var passed = untilRefused(
                i -> Api.unchecked().header("X-Forwarded-For", "192.0.2.5").get("/nothing/" + i), 30);
        assertThat(passed).isBetween(StrictLimits.OF_AN_ADDRESS, StrictLimits.OF_AN_ADDRESS + A_FEW_MORE);
    }

    /** Not under each address, ids included, until the metrics take in no more. */
    @Test
    void isCountedUnderThePathsNameWhatItRefuses() throws Exception {
        Supplier<Response> request = () -> Api.unchecked()
                .header("X-Forwarded-For", "192.0.2.60")
                .get("/feedback/0190b1a2-7d3c-7e21-9c4f-5d6e7f8090a2");
        untilRefused(i -> request.get(), 30);
        counted.require("GET", "/feedback/{id}", 429, request);
    }

    /** The table is locked, so that nobody can count together: callers notice nothing, and the quota holds. */
    @Test
    void doesNotWaitForTheDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table rate_limit in access exclusive mode");
            var passed = untilRefused(
                    i -> {
                        var begun = System.nanoTime();
                        var answer = from("192.0.2.6").get();
                        // The wait for the table ends after two seconds.
                        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1800));
                        return answer;
                    },
                    30);
            assertThat(passed).isBetween(StrictLimits.OF_AN_ADDRESS, StrictLimits.OF_AN_ADDRESS + A_FEW_MORE);
            connection.rollback();
        }
    }

    /** Whose caller it is is asked of a table that is locked for longer than a request waits for that: the request is counted without, and goes on as if it were alone. */
    @Test
    void goesOnWithoutWhatItDoesNotWaitFor() throws Exception {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table access in access exclusive mode");
            var token = OddToken.with("agent-c", Map.of("sub", "seen-for-the-first-time"));
            var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> Api.withToken(token).get("/feedback")))
                    .limit(4)
                    .toList();
            Thread.sleep(LONGER_THAN_IT_WAITS.toMillis());
            connection.rollback();
            for (var answer : answers) {
                answer.get().then().statusCode(200).header("RateLimit-Policy", "\"caller\";q=20;w=60");
            }
        }
    }

    @Test
    void whoGoesAwayMeanwhileIsNotCountedUnderTheAddress() throws Exception {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table access in access exclusive mode");
            var address = "/feedback/" + UUID.randomUUID();
            var head = "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                    .formatted(address, OddToken.with("agent-c", Map.of("sub", "gone-before-it-is-known")));
            counted.requireReset("GET", "/UNKNOWN", () -> {
                var request = RawRequest.to(port, head);
                Thread.sleep(300);
                request.breakOff();
            });
            assertThat(counted.count("GET", address, "RESET")).isZero();
            connection.rollback();
        }
    }

    private static RequestSpecification from(String address) {
        return Api.anonymous().header("X-Forwarded-For", address).basePath("/standards");
    }

    /** What is used comes back while a test asks, so that the very next request may be let through again. */
    private static Response firstRefused(Supplier<Response> request) {
        return Stream.generate(request)
                .limit(10)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    private static int untilRefused(IntFunction<Response> request, int atMost) {
        return (int) IntStream.range(0, atMost)
                .takeWhile(i -> request.apply(i).statusCode() != 429)
                .count();
    }
}
