package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineSourceTest {

    private static final int LONGEST = 100_000;

    @Test
    void endsLinesWithALineFeedAndTheLastOneWithout() throws IOException {
        assertThat(lines("a\nb")).containsExactly("1:a", "2:b");
        assertThat(lines("a\nb\n")).containsExactly("1:a", "2:b");
        assertThat(lines("a\r\nb\r\n")).containsExactly("1:a\r", "2:b\r");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).containsExactly("1:(blank)");
        assertThat(lines("a\n\n \t\r\nb")).containsExactly("1:a", "2:(blank)", "3:(blank)", "4:b");
        assertThat(lines("a\rb")).containsExactly("1:a\rb");
    }

    @Test
    void passesOverAByteOrderMarkAtTheStartOnly() throws IOException {
        assertThat(lines("\uFEFFa\n\uFEFFb")).containsExactly("1:a", "2:\uFEFFb");
        assertThat(lines("\uFEFF\na")).containsExactly("1:(blank)", "2:a");
        assertThat(lines("\uFEFF")).containsExactly("1:(blank)");
    }

    @Test
    void goesOnAfterALineThatIsTooLong() throws IOException {
        var longest = "x".repeat(LONGEST);
        assertThat(lines("a\n" + longest + "\n" + longest + "x\nb\n" + "y".repeat(10 * LONGEST)))
                .containsExactly("1:a", "2:" + longest, "3:(too long)", "4:b", "5:(too long)");
    }

    private static List<String> lines(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var whole = lines(new ByteArrayInputStream(bytes));
        assertThat(lines(new Trickle(bytes))).as("the same, one byte at a time").isEqualTo(whole);
        return whole;
    }

    private static List<String> lines(InputStream body) throws IOException {
        var source = new LineSource(body, LONGEST);
        var lines = new ArrayList<String>();
        while (source.next()) {
            var text = new String(source.bytes(), 0, source.length(), StandardCharsets.UTF_8);
            lines.add(
                    source.number() + ":" + (source.isTooLong() ? "(too long)" : source.isBlank() ? "(blank)" : text));
        }
        return lines;
    }

    private static final class Trickle extends ByteArrayInputStream {

        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1));
        }
    }
}
