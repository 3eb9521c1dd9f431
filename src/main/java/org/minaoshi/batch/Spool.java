package org.minaoshi.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.minaoshi.platform.LineSource;

/**
 * The good lines of a batch, put aside until all have been read: a transaction does not wait for a caller's network, and memory does not hold a batch. The file
 * loses its name as soon as it is open, so that nobody else opens it and nothing is left of it, however this process ends.
 */
final class Spool implements AutoCloseable {

    private final FileChannel file;
    private final OutputStream output;

    private Spool(FileChannel file) {
        this.file = file;
        this.output = new BufferedOutputStream(Channels.newOutputStream(file), 64 * 1024);
    }

    static Spool open() {
        try {
            var path = Files.createTempFile("minaoshi-batch", null);
            return new Spool(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unchecked where it fails: the disk is ours, and not the caller's fault. */
    void add(LineSource line) {
        try {
            output.write(line.bytes(), 0, line.length());
            output.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the first line on. */
    InputStream read() throws IOException {
        output.flush();
        file.position(0);
        return Channels.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
