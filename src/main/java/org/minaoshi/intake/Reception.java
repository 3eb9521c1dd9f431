package org.minaoshi.intake;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.minaoshi.tabular.TableFormat;

/** Takes files in, and no more of them at once than memory is meant to hold. */
@Singleton
class Reception {

    private static final int STEP = 64 * 1024;

    /** As JSON the same takes more memory when it is read, and needs fewer bytes. */
    private static final int LARGEST_JSON = 8 * 1024 * 1024;

    private static final int LARGEST_TABLE = 16 * 1024 * 1024;

    final IntakeConfig config;
    final Clock clock;
    private final Semaphore places;

    Reception(IntakeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.places = new Semaphore(config.mostAtOnce());
    }

    /** A place that is given back when closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Before any of a file is read. */
    Place take() {
        if (!places.tryAcquire()) {
            throw IntakeProblems.BUSY.because("少し待ってから再送してください", "Send it again after a moment");
        }
        return places::release;
    }

    byte[] receive(InputStream body, TableFormat format) {
        var largest = format == TableFormat.JSON ? LARGEST_JSON : LARGEST_TABLE;
        var deadline = clock.instant().plus(config.longestReading());
        var file = new ByteArrayOutputStream();
        var step = new byte[STEP];
        try {
            for (int read = body.read(step); read >= 0; read = body.read(step)) {
                file.write(step, 0, read);
                if (file.size() > largest) {
                    throw IntakeProblems.FILE_TOO_LARGE.because(
                            "ファイルは %d バイトまでです".formatted(largest), "A file has at most %d bytes".formatted(largest));
                }
                if (clock.instant().isAfter(deadline)) {
                    throw IntakeProblems.TOO_SLOW.because("もう一度送ってください", "Send it once more");
                }
            }
            return file.toByteArray();
        } catch (IOException lost) {
            throw IntakeProblems.INTERRUPTED.because(
                    "何も保存されていません。同じファイルを再送してください", "Nothing was stored; send the same file again");
        }
    }
}
