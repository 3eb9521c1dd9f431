package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a Java of its own, with the collector of the image. */
class MemoryUpkeepTest {

    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void keepsWhatLastedAWhileFromGrowingToTheLimitOfTheHeap() throws Exception {
        var mebibytes = run();
        assertThat(mebibytes).hasSize(2);
        assertThat(mebibytes.get(0)).as("at first").isBetween(20L, 150L);
        assertThat(mebibytes.get(1)).as("after much more was needed").isBetween(20L, 150L);
    }

    private ArrayList<Long> run() throws Exception {
        var output = folder.resolve("output");
        var java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-Xmn8m",
                "-cp",
                System.getProperty("java.class.path"),
                Churn.class.getName());
        java.environment().remove("JAVA_TOOL_OPTIONS");
        var process = java.redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        var mebibytes = new ArrayList<Long>();
        Files.readAllLines(output).forEach(line -> mebibytes.add(Long.valueOf(line)));
        return mebibytes;
    }

    /** Keeps the last 20 MiB of 500, in pieces that last longer than the young generation holds them, and says how much was held at most. */
    static final class Churn {

        private static final int PIECE = 4096;
        private static final int KEPT = 20 * MEBIBYTE / PIECE;
        private static final int ALL = 500 * MEBIBYTE / PIECE;

        public static void main(String... none) throws Exception {
            var lasting = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Tenured Gen"))
                    .findFirst()
                    .orElseThrow();
            var upkeep = new MemoryUpkeep();
            sayMostHeld(lasting);
            var large = new ArrayList<byte[]>();
            for (int i = 0; i < 200; i++) {
                large.add(new byte[MEBIBYTE]);
                Thread.sleep(1);
            }
            large.clear();
            System.gc();
            lasting.resetPeakUsage();
            sayMostHeld(lasting);
            upkeep.stop();
        }

        private static void sayMostHeld(MemoryPoolMXBean lasting) throws InterruptedException {
            var last = new ArrayDeque<byte[]>();
            for (int i = 0; i < ALL; i++) {
                last.add(new byte[PIECE]);
                if (last.size() > KEPT) {
                    last.remove();
                }
                if (i % (MEBIBYTE / PIECE) == 0) {
                    // No service keeps gigabytes a second, faster than it is told that it does.
                    Thread.sleep(5);
                }
            }
            System.out.println(lasting.getPeakUsage().getUsed() / MEBIBYTE);
        }
    }
}
