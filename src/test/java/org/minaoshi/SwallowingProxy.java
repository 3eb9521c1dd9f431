package org.minaoshi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Stands between a client and the service for one request: passes it on, takes in the whole answer, and hangs up without a word of it. */
public final class SwallowingProxy implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final ServerSocket door;
    private final CompletableFuture<String> swallowed = new CompletableFuture<>();

    private SwallowingProxy(ServerSocket door) {
        this.door = door;
    }

    public static SwallowingProxy before(int port) throws IOException {
        var proxy = new SwallowingProxy(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        new Thread(() -> proxy.serve(port), "swallowing-proxy").start();
        return proxy;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The answer that the client did not get. */
    public String swallowed() throws Exception {
        return swallowed.get(30, TimeUnit.SECONDS);
    }

    private void serve(int port) {
        try {
            swallowed.complete(answerTo(door.accept(), port));
        } catch (IOException e) {
            swallowed.completeExceptionally(e);
        }
    }

    private static String answerTo(Socket client, int port) throws IOException {
        try (client;
                var service = new Socket("localhost", port)) {
            service.getOutputStream().write(message(client.getInputStream()));
            return new String(message(service.getInputStream()), StandardCharsets.UTF_8);
        }
    }

    /** Head and body, by the length that it says. */
    private static byte[] message(InputStream input) throws IOException {
        var message = new ByteArrayOutputStream();
        while (!message.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            message.write(input.read());
        }
        var length = LENGTH.matcher(message.toString(StandardCharsets.ISO_8859_1));
        if (length.find()) {
            message.write(input.readNBytes(Integer.parseInt(length.group(1))));
        }
        return message.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
