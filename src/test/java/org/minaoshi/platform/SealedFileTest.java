package org.minaoshi.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {

    private static final String SECRET = "この本文は誰にも読まれてはならない";

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasWrittenHoweverItWasCut() throws IOException {
        var written = (SECRET + "x").repeat(10_000).getBytes(UTF_8);
        try (var file = SealedFile.open()) {
            for (int from = 0, length = 1; from < written.length; from += length, length = length * 3 % 70_001) {
                file.write(written, from, Math.min(length, written.length - from));
            }
            assertThat(file.bytes()).isEqualTo(written);
            assertThat(file.read().readAllBytes()).isEqualTo(written);
        }
        try (var empty = SealedFile.open()) {
            assertThat(empty.bytes()).isEmpty();
        }
    }

    @Test
    void whatLiesOnTheDiskSaysNothing() throws IOException {
        var path = folder.resolve("sealed");
        var bytes = SECRET.repeat(100).getBytes(UTF_8);
        try (var file = new SealedFile(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            file.write(bytes, 0, bytes.length);
            assertThat(file.bytes()).isEqualTo(bytes);

            var onDisk = Files.readAllBytes(path);
            assertThat(onDisk).hasSameSizeAs(bytes);
            var equal = 0;
            for (int i = 0; i < bytes.length; i++) {
                equal += onDisk[i] == bytes[i] ? 1 : 0;
            }
            assertThat(equal).isLessThan(bytes.length / 20);
        }
    }

    @Test
    void hasNoNameFromItsFirstByteOn() throws IOException {
        try (var file = SealedFile.in(folder)) {
            file.write(new byte[100_000], 0, 100_000);
            file.read();
            assertThat(folder).isEmptyDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
