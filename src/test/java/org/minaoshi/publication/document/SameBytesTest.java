package org.minaoshi.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same record gives the same bytes, every time, on every machine. */
class SameBytesTest {

    @Test
    void twiceInARow() {
        assertThat(Fingerprints.here()).isEqualTo(Fingerprints.here());
    }

    @Test
    void underAnotherLocaleZoneAndEncoding() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var elsewhere = new ProcessBuilder(
                        java,
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=America/Caracas",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        classPath,
                        Fingerprints.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(elsewhere.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(elsewhere.waitFor()).isZero();
        assertThat(printed.strip()).isEqualTo(Fingerprints.here());
    }
}
