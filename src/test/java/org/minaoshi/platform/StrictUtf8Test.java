package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StrictUtf8Test {

    /** Otherwise everybody who hangs up would wake somebody with a 500. */
    @Test
    void blamesTheCallerForABodyThatBreaksOff() {
        var broken = new StrictUtf8(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        });

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(broken::read)
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(PlatformProblems.BODY_INVALID));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> broken.read(new byte[10], 0, 10));
    }
}
