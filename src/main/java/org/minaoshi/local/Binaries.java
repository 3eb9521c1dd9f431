package org.minaoshi.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder in which PostgreSQL's programs are unpacked, once for all starts.
 *
 * <p>A start that was killed while it unpacked leaves some of them; the next one would stumble over these for ever, so they are unpacked anew.
 */
final class Binaries {

    /** What the unpacking library writes when it has come to its end. */
    private static final String COMPLETE = ".exists";

    interface Start<T> {
        T start() throws IOException;
    }

    /** Starts with whole binaries; others that start with the same folder wait, since one of the two unpacks them. */
    static <T> T with(Path folder, Start<T> start) throws IOException {
        Files.createDirectories(folder);
        synchronized (Binaries.class) {
            try (var channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                deleteIncomplete(folder);
                return start.start();
            }
        }
    }

    private static void deleteIncomplete(Path folder) throws IOException {
        try (var unpacked = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var binaries : unpacked) {
                if (!Files.exists(binaries.resolve(COMPLETE))) {
                    Folders.delete(binaries);
                }
            }
        }
    }

    private Binaries() {}
}
