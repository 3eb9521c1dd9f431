package org.minaoshi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** A request over a socket, sent in pieces, and broken off if need be. */
public final class RawRequest implements AutoCloseable {

    private final Socket socket;

    private RawRequest(Socket socket) {
        this.socket = socket;
    }

    /** The head, to the service under test; a body of that many bytes is to follow. */
    public static RawRequest to(String method, String path, String username, String mediaType, long length)
            throws IOException {
        return to(ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class), """
                %s %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """.formatted(
                        method, path, Api.token(username), mediaType, length));
    }

    public static RawRequest to(int port, String head) throws IOException {
        var request = new RawRequest(new Socket("localhost", port));
        request.send(head.getBytes(StandardCharsets.ISO_8859_1));
        return request;
    }

    public void send(byte[] piece) throws IOException {
        socket.getOutputStream().write(piece);
        socket.getOutputStream().flush();
    }

    /** What has come of the answer by the time nothing more comes for a while. */
    public String answer() throws IOException {
        socket.setSoTimeout(30_000);
        var answer = new ByteArrayOutputStream();
        try {
            for (int one; (one = socket.getInputStream().read()) >= 0; ) {
                answer.write(one);
                socket.setSoTimeout(1000);
            }
        } catch (SocketTimeoutException nothingMore) {
            // the connection stays open for another request
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** As when the cable is pulled: the other side gets no farewell but a reset. */
    public void breakOff() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
