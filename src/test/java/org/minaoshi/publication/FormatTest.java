package org.minaoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void servesTheRecordWhereAnythingIsWelcome() {
        assertThat(preferred("*/*")).isEqualTo(Format.JSON);
    }

    @Test
    void servesAPageToABrowser() {
        assertThat(preferred("text/html", "application/xhtml+xml", "application/xml;q=0.9", "*/*;q=0.8"))
                .isEqualTo(Format.HTML);
    }

    @Test
    void followsTheQualities() {
        assertThat(preferred("text/html;q=0.4", "application/pdf;q=0.5")).isEqualTo(Format.PDF);
        assertThat(preferred("text/*", "text/html;q=0.1")).isEqualTo(Format.MARKDOWN);
        assertThat(preferred("*/*", "application/json;q=0")).isEqualTo(Format.HTML);
    }

    @Test
    void refusesWhatItCannotServe() {
        assertThat(preferred("image/png", "application/json;q=0")).isNull();
    }

    private static Format preferred(String... accepted) {
        return Format.preferred(Arrays.stream(accepted).map(MediaType::valueOf).toList())
                .orElse(null);
    }
}
