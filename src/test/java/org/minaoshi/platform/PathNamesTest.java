package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minaoshi.Api;
import org.minaoshi.Contract;
import org.minaoshi.CountedRequests;
import org.minaoshi.OddToken;
import org.minaoshi.RawRequest;

/** A refusal is counted by the path's name in the contract, whatever ids the address had. */
@QuarkusTest
class PathNamesTest {

    private static final String FEEDBACK = "/feedback/0190b1a2-7d3c-7e21-9c4f-5d6e7f8090a1";

    /** Such as /UNKNOWN, and what the framework names itself. */
    private static final int OTHER_NAMES = 10;

    @Inject
    CountedRequests counted;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "quarkus.micrometer.binder.http-server.max-uri-tags")
    int mostNames;

    @Test
    void namesThePathOfWhatIsRefused() throws Exception {
        counted.require("GET", "/feedback/{id}", 401, () -> Api.unchecked().get(FEEDBACK));
        counted.require("GET", "/feedback/{id}", 401, () -> Api.unchecked()
                .header("Authorization", "Bearer " + OddToken.foreignKey("bank-b"))
                .get(FEEDBACK));
        counted.require(
                "GET", "/feedback/{id}", 404, () -> Api.uncheckedAs("bank-b").get(FEEDBACK));
        counted.require("GET", "/feedback/{id}", 406, () -> Api.uncheckedAs("bank-b")
                .accept("image/png")
                .get(FEEDBACK));
        counted.require("OPTIONS", "/feedback/{id}", 200, () -> Api.uncheckedAs("bank-b")
                .options(FEEDBACK));
    }

    @Test
    void countsWhatNoRoomKnowsUnderOneName() throws Exception {
        counted.require(
                "DELETE", "/UNKNOWN", 405, () -> Api.uncheckedAs("bank-b").delete(FEEDBACK));
        counted.require("GET", "/UNKNOWN", 404, () -> Api.uncheckedAs("bank-b").get("/nowhere"));
    }

    @ParameterizedTest
    @CsvSource({
        "/%zz, 400, /UNKNOWN",
        "/feedback/%e3%8, 400, /UNKNOWN",
        "//feedback, 401, /feedback",
        "//nowhere, 404, /UNKNOWN",
        "feedback, 404, /UNKNOWN",
        "*, 404, /UNKNOWN"
    })
    void countsAnOddAddressUnderAName(String address, String status, String name) throws Exception {
        requireRaw(name, status, "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(address));
    }

    /** It is refused while it is read, before anything that is ours. */
    @Test
    void countsABrokenHeadUnderOneName() throws Exception {
        var head = "GET " + FEEDBACK + " HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n";
        requireRaw("/UNKNOWN", "431", head.formatted("X-Long: " + "x".repeat(20_000)));
        requireRaw("/UNKNOWN", "400", head.formatted("Content-Length: 1\r\nContent-Length: 2"));
        requireRaw("/UNKNOWN", "400", "GET /%zz\u0085 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    @Test
    void theMetricsTakeInEveryPathOfTheContract() {
        var paths = Contract.operations(Contract.TREE)
                .map(Contract.Operation::path)
                .distinct()
                .count();
        assertThat(mostNames).isGreaterThan((int) paths + OTHER_NAMES);
    }

    private void requireRaw(String name, String status, String head) throws Exception {
        counted.require("GET", name, status, () -> {
            try (var request = RawRequest.to(port, head)) {
                assertThat(request.answer()).startsWith("HTTP/1.1 " + status);
            }
        });
    }

    @Test
    void doesNotCountPagesOutsideOfTheContract() throws Exception {
        counted.require("GET", "/standards", 200, () -> {
            assertThat(Api.unchecked().get("/q/openapi").statusCode()).isEqualTo(200);
            return Api.unchecked().get("/standards");
        });
        assertThat(counted.count("GET", "/UNKNOWN", "200")).isZero();
        assertThat(counted.count("GET", "/q/openapi", "200")).isZero();
    }
}
