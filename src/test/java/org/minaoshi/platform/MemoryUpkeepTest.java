package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a Java of its own, with the collector of the image. */
class MemoryUpkeepTest {

    private static final long MEBIBYTE = 1L << 20;

    @TempDir
    Path folder;

    @Test
    void keepsWhatLastedAWhileFromGrowingToTheLimitOfTheHeap() throws Exception {
        assertThat(mostHeld()).isBetween(20L, 150L);
    }

    /** In MiB. */
    private long mostHeld() throws Exception {
        var output = folder.resolve("output");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx400m",
                        "-Xmn8m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Churn.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Long.parseLong(Files.readString(output).strip());
    }

    /** Keeps the last 20 MiB of a GiB, in pieces that last longer than the young generation holds them, and says how much was held at most. */
    static final class Churn {

        private static final int PIECE = 4096;
        private static final int KEPT = (int) (20 * MEBIBYTE / PIECE);
        private static final int ALL = (int) (1024 * MEBIBYTE / PIECE);

        public static void main(String... none) throws Exception {
            var upkeep = new MemoryUpkeep();
            var last = new ArrayDeque<byte[]>();
            for (int i = 0; i < ALL; i++) {
                last.add(new byte[PIECE]);
                if (last.size() > KEPT) {
                    last.remove();
                }
                if (i % (MEBIBYTE / PIECE) == 0) {
                    // No service keeps gigabytes a second, faster than it is told that it does.
                    Thread.sleep(1);
                }
            }
            var held = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Tenured Gen"))
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.println(held / MEBIBYTE);
            upkeep.stop();
        }
    }
}
