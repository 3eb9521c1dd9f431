package org.minaoshi.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.minaoshi.platform.SealedFile;
import org.minaoshi.tabular.TableFormat;

/**
 * Takes files in: first whatever a caller's network makes of it, onto the disk, sealed; then, when it is all there, into memory, and no more of them at once than
 * that is meant to hold. So nobody who sends slowly keeps others waiting.
 */
@Singleton
class Reception {

    private static final int STEP = 64 * 1024;

    /** As JSON the same takes more memory when it is read, and needs fewer bytes. */
    private static final int LARGEST_JSON = 8 * 1024 * 1024;

    /** What takes less when it is read is not worth stopping everybody for. */
    private static final int LARGE = 1024 * 1024;

    private static final int LARGEST_TABLE = 16 * 1024 * 1024;

    final IntakeConfig config;
    final Clock clock;
    private final Semaphore arriving;
    private final Semaphore reading;

    Reception(IntakeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.arriving = new Semaphore(config.mostArriving());
        this.reading = new Semaphore(config.mostAtOnce(), true);
    }

    /** @param use of the whole file; before it is there, nothing of the service is held for it but a place to put it */
    <T> T receive(InputStream body, TableFormat format, String charset, Function<SentFile, T> use) {
        take(arriving, Duration.ZERO);
        try (var file = SealedFile.open()) {
            var size = copy(body, file, format == TableFormat.JSON ? LARGEST_JSON : LARGEST_TABLE);
            take(reading, config.longestWait());
            try {
                return use.apply(new SentFile(format, charset, file.bytes()));
            } finally {
                reading.release();
                giveMemoryBack(size);
            }
        } finally {
            arriving.release();
        }
    }

    /** A collector that keeps what a large file took, until it runs out of it some day, is asked to look at once. */
    private static void giveMemoryBack(int size) {
        var memory = Runtime.getRuntime();
        if (size > LARGE && memory.totalMemory() > memory.maxMemory() / 2) {
            System.gc();
        }
    }

    private static void take(Semaphore places, Duration patience) {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
        throw IntakeProblems.BUSY.because("少し待ってから再送してください", "Send it again after a moment");
    }

    private int copy(InputStream body, SealedFile file, int largest) {
        var deadline = clock.instant().plus(config.longestReading());
        var step = new byte[STEP];
        int size = 0;
        for (int read = read(body, step); read >= 0; read = read(body, step)) {
            size += read;
            if (size > largest) {
                throw IntakeProblems.FILE_TOO_LARGE.because(
                        "ファイルは %d バイトまでです".formatted(largest), "A file has at most %d bytes".formatted(largest));
            }
            if (clock.instant().isAfter(deadline)) {
                throw IntakeProblems.TOO_SLOW.because("もう一度送ってください", "Send it once more");
            }
            file.write(step, 0, read);
        }
        return size;
    }

    private static int read(InputStream body, byte[] step) {
        try {
            return body.read(step);
        } catch (IOException lost) {
            throw IntakeProblems.INTERRUPTED.because(
                    "何も保存されていません。同じファイルを再送してください", "Nothing was stored; send the same file again");
        }
    }
}
