package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void spansTheDaysItCanMean() {
        assertThat(PartialDate.of("2024-02").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(PartialDate.of("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.of("2023").latest()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(PartialDate.of("2023-05-13").earliest())
                .isEqualTo(PartialDate.of("2023-05-13").latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "2023-13", "2023-02-30", "2023-5", "2023-05-13T00:00", "２０２３", "+2023"})
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(text));
    }
}
