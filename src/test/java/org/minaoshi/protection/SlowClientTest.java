package org.minaoshi.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;

/** A client that is slow on purpose holds a connection for a bounded time, however it keeps it busy. */
@QuarkusTest
@TestProfile(StrictLimits.class)
class SlowClientTest {

    private static final Duration BOUND = Duration.ofMillis(3 * StrictLimits.PATIENCE_MILLIS);
    private static final int MUCH = 50;
    private static final String LARGE = "/q/swagger-ui/swagger-ui-bundle.js";

    @TestHTTPResource
    URI service;

    @Test
    void cutsOffWhoDripsHeaders() throws Exception {
        var head = "GET /standards HTTP/1.1\r\nHost: localhost\r\nX-Drip: ";
        assertThat(timeUntilCutOff(head)).isBetween(Duration.ofMillis(StrictLimits.PATIENCE_MILLIS / 2), BOUND);
    }

    @Test
    void cutsOffWhoDripsABody() throws Exception {
        var head =
                "POST /feedback HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
                        .formatted(Api.token("bank-b"));
        assertThat(timeUntilCutOff(head)).isBetween(Duration.ofMillis(StrictLimits.PATIENCE_MILLIS / 2), BOUND);
    }

    /** Asks for more than all buffers hold and takes a few bytes of it now and then. */
    @Test
    void cutsOffWhoDoesNotTakeTheAnswer() throws Exception {
        var size = Api.unchecked()
                .header("X-Forwarded-For", "198.51.100.255")
                .get(LARGE)
                .asByteArray()
                .length;
        assertThat(size).isGreaterThan(1_000_000);
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(address());
            socket.setSoTimeout((int) BOUND.toMillis());
            var request = "GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 198.51.100.%d\r\n\r\n";
            for (int i = 0; i < MUCH; i++) {
                socket.getOutputStream().write(request.formatted(i).getBytes(StandardCharsets.US_ASCII));
            }
            var begun = System.nanoTime();
            while (System.nanoTime() - begun < BOUND.toNanos()) {
                socket.getInputStream().readNBytes(10);
                Thread.sleep(100);
            }
            // What lies in the buffers of the two systems may still come, but not all, and nothing after it.
            assertThat(bytesUntilCutOff(socket)).isLessThan((long) size * MUCH / 2);
        }
    }

    @Test
    void doesNotCutOffWhoIsQuickOnAConnectionThatIsKept() throws Exception {
        try (var socket = new Socket()) {
            socket.connect(address());
            socket.setSoTimeout((int) BOUND.toMillis());
            var request = "GET /standards/none HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n";
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 404");
                Thread.sleep(StrictLimits.PATIENCE_MILLIS * 3 / 4);
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
            }
        }
    }

    private Duration timeUntilCutOff(String beginning) throws Exception {
        try (var socket = new Socket()) {
            socket.connect(address());
            var begun = System.nanoTime();
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(200);
            while (System.nanoTime() - begun < 3 * BOUND.toNanos()) {
                try {
                    socket.getOutputStream().write('x');
                    if (socket.getInputStream().read() < 0) {
                        break;
                    }
                } catch (SocketTimeoutException stillOpen) {
                    continue;
                } catch (SocketException cutOff) {
                    break;
                }
            }
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private static long bytesUntilCutOff(Socket socket) throws IOException {
        var buffer = new byte[1 << 16];
        long count = 0;
        try {
            for (int read; (read = socket.getInputStream().read(buffer)) >= 0; ) {
                count += read;
            }
        } catch (SocketException reset) {
            return count;
        }
        return count;
    }

    private InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), service.getPort());
    }
}
