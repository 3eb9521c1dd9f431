package org.minaoshi.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Passes bytes on only as far as they are UTF-8 (RFC 3629). The JSON parser is content with overlong forms, and takes bytes with NULs in between for UTF-16.
 */
final class StrictUtf8 extends FilterInputStream {

    private static final int LEAST = 0x80;
    private static final int MOST = 0xBF;

    private int missing;
    private int least = LEAST;
    private int most = MOST;

    StrictUtf8(InputStream body) {
        super(body);
    }

    @Override
    public int read() {
        var one = readOrRefuse(super::read);
        if (one >= 0) {
            take(one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        var read = readOrRefuse(() -> super.read(bytes, offset, length));
        for (int i = offset; i < offset + read; i++) {
            take(Byte.toUnsignedInt(bytes[i]));
        }
        return read;
    }

    private interface Read {
        int read() throws IOException;
    }

    /** A caller who hangs up is no fault of ours. */
    private static int readOrRefuse(Read body) {
        try {
            return body.read();
        } catch (IOException gone) {
            throw PlatformProblems.BODY_INVALID.because("本文が途中で途切れました", "The body ended before it was whole");
        }
    }

    private void take(int one) {
        if (missing > 0) {
            require(one >= least && one <= most);
            missing--;
            least = LEAST;
            most = MOST;
        } else if (one >= LEAST) {
            begin(one);
        } else {
            require(one != 0);
        }
    }

    /** Of some first bytes the second has a narrower range: else the form is overlong, half a surrogate pair, or beyond U+10FFFF. */
    private void begin(int first) {
        require(first >= 0xC2 && first <= 0xF4);
        missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : LEAST;
        most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : MOST;
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw PlatformProblems.BODY_INVALID.at("", "正しい UTF-8 の JSON ではありません", "not well-formed JSON in UTF-8");
        }
    }
}
