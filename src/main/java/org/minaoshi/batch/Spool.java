package org.minaoshi.batch;

import java.io.InputStream;
import org.minaoshi.platform.LineSource;
import org.minaoshi.platform.SealedFile;

/** The good lines of a batch, put aside until all have been read: a transaction does not wait for a caller's network, and memory does not hold a batch. */
final class Spool implements AutoCloseable {

    private static final byte[] END_OF_LINE = {'\n'};

    private final SealedFile file = SealedFile.open();

    void add(LineSource line) {
        file.write(line.bytes(), 0, line.length());
        file.write(END_OF_LINE, 0, 1);
    }

    /** From the first line on. */
    InputStream read() {
        return file.read();
    }

    @Override
    public void close() {
        file.close();
    }
}
