package org.minaoshi.itemchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minaoshi.platform.PartialDate;

/** What counts as new. */
class SinceTest {

    private static final Since SINCE = new Since(LocalDate.parse("2024-04-01"), null);

    /** By its own date as far as that may mean, or by when it was registered, in Tokyo. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2024-03-31T14:59:59Z, false",
        "2024-03-31, 2024-03-31T15:00:00Z, true",
        "2019-09-27, 2024-05-01T00:00:00Z, true",
        "2024-04-01, 2024-01-01T00:00:00Z, true",
        "2024-03, 2024-01-01T00:00:00Z, false",
        "2024-04, 2024-01-01T00:00:00Z, true",
        "2024, 2024-01-01T00:00:00Z, true",
        ", 2024-01-01T00:00:00Z, false",
        ", 2024-04-02T00:00:00Z, true"
    })
    void isNewByEitherOfItsTimes(String published, String registeredAt, boolean expected) {
        assertThat(SINCE.covers(published == null ? null : new PartialDate(published), Instant.parse(registeredAt)))
                .isEqualTo(expected);
    }
}
