package org.minaoshi.following;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.minaoshi.platform.ProblemException;

/**
 * A place in the order of changes: after the change that it names. Opaque to callers; it holds nothing but counters.
 *
 * @param xid the writing transaction, in decimal digits
 */
record ChangeCursor(int epoch, String xid, long seq) {

    /** Before everything. */
    static final ChangeCursor START = new ChangeCursor(0, "0", 0);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})\\.(\\d{1,20})\\.(\\d{1,18})");
    private static final BigInteger LARGEST_XID = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    static ChangeCursor parse(String text) {
        if (text == null) {
            return START;
        }
        var cursor = SHAPE.matcher(decoded(text));
        if (!cursor.matches() || new BigInteger(cursor.group(2)).compareTo(LARGEST_XID) > 0) {
            throw invalid();
        }
        return new ChangeCursor(Integer.parseInt(cursor.group(1)), cursor.group(2), Long.parseLong(cursor.group(3)));
    }

    String text() {
        var plain = "%d.%s.%d".formatted(epoch, xid, seq);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static ProblemException invalid() {
        return FollowingProblems.CURSOR_INVALID.at(
                "since",
                "このサービスが返したカーソルではありません。カーソルなしで最初から読み直してください",
                "this service has not given it; begin again without one");
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException unreadable) {
            throw invalid();
        }
    }
}
