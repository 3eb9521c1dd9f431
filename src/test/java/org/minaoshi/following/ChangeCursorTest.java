package org.minaoshi.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.platform.ProblemException;

class ChangeCursorTest {

    @Test
    void isReadAsItWasWritten() {
        var cursor = new ChangeCursor(2, "18446744073709551615", 77);

        assertThat(ChangeCursor.parse(cursor.text())).isEqualTo(cursor);
        assertThat(ChangeCursor.parse(null)).isEqualTo(ChangeCursor.START);
        assertThat(ChangeCursor.parse(ChangeCursor.START.text())).isEqualTo(ChangeCursor.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2",
                "1.2.3.4",
                "-1.2.3",
                "1.18446744073709551616.3",
                "1.2.1234567890123456789",
                "1.2.x",
                "1. 2.3",
                "١.2.3"
            })
    void anythingElseIsRefused(String plain) {
        refused(Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
        refused("*" + plain);
    }

    private static void refused(String text) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> ChangeCursor.parse(text))
                        .type())
                .isEqualTo(FollowingProblems.CURSOR_INVALID);
    }
}
