package org.minaoshi.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A body as lines, read as it comes and never whole in memory. Lines end with a line feed, the last one may do without; what is longer than the longest line
 * is passed over and says so. A byte order mark before the first line is no part of it.
 */
public final class LineSource {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream body;
    private final int longest;
    private final byte[] read = new byte[64 * 1024];
    private int position;
    private int end;
    private byte[] line = new byte[4 * 1024];
    private int length;
    private int number;
    private boolean tooLong;

    public LineSource(InputStream body, int longest) {
        this.body = body;
        this.longest = longest;
    }

    /** Goes on to the next line; false where there is none. */
    public boolean next() throws IOException {
        if (!hasMore()) {
            return false;
        }
        length = 0;
        tooLong = false;
        while (!takeUpToLineFeed() && hasMore()) {
            // a line may be longer than what is read at once
        }
        number++;
        if (number == 1 && startsWithByteOrderMark()) {
            length -= BYTE_ORDER_MARK.length;
            System.arraycopy(line, BYTE_ORDER_MARK.length, line, 0, length);
        }
        return true;
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    public boolean isTooLong() {
        return tooLong;
    }

    /** Nothing but what JSON takes for blanks, such as the carriage return of a line of Windows. */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    /** The present line is in here, from the start, as long as {@link #length} says; valid until the next one. */
    public byte[] bytes() {
        return line;
    }

    public int length() {
        return length;
    }

    private boolean hasMore() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(body.read(read), 0);
        }
        return position < end;
    }

    /** Whether the line feed was among what had been read. */
    private boolean takeUpToLineFeed() {
        int stop = position;
        while (stop < end && read[stop] != '\n') {
            stop++;
        }
        take(stop - position);
        position = Math.min(stop + 1, end);
        return stop < end;
    }

    private void take(int count) {
        if (tooLong || length + count > longest) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, Math.min(line.length * 2, longest)));
        }
        System.arraycopy(read, position, line, length, count);
        length += count;
    }

    private boolean startsWithByteOrderMark() {
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
