package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library would send, byte by byte: refused with a problem before anything reads it. */
@QuarkusTest
class ThresholdTest {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    @Test
    void refusesAnAddressThatIsTooLong() throws IOException {
        for (var address :
                new String[] {"/standards/" + "x".repeat(5_000), "/standards?pageToken=" + "x".repeat(9_000)}) {
            assertProblem(ask("GET " + address + " HTTP/1.1\r\n" + HOST + "\r\n"), 414, "address-too-long");
        }
        assertThat(ask("GET /standards/" + "x".repeat(4_000) + " HTTP/1.1\r\n" + HOST + "\r\n"))
                .startsWith("HTTP/1.1 404 ")
                .contains("/problems/");
    }

    /** It says how much is to come, and is told before it sends any of it. */
    @ParameterizedTest
    @ValueSource(strings = {"41943041", "50000000", "999999999999999999"})
    void refusesABodyThatTheServerWouldNotTakeIn(String length) throws IOException {
        var head = "POST /standards HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ";
        assertProblem(ask(head + length + "\r\n\r\n{"), 413, "request-body-too-large");
    }

    private static void assertProblem(String answer, int status, String slug) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-fapi-interaction-id: ")
                .contains("\"type\":\"/problems/" + slug + "\"");
    }

    private static String ask(String request) throws IOException {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
