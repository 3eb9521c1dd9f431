package org.minaoshi.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that are part of the program. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String path) {
        try (var stream = Resources.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not part of the program");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
