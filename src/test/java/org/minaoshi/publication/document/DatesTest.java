package org.minaoshi.publication.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.platform.Language.EN;
import static org.minaoshi.platform.Language.JA;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.PartialDate;

class DatesTest {

    @Test
    void writesTheEraBesideTheYear() {
        assertThat(Dates.day(LocalDate.of(2023, 12, 13), JA)).isEqualTo("2023年12月13日（令和5年12月13日）");
        assertThat(Dates.day(LocalDate.of(2023, 12, 13), EN)).isEqualTo("13 December 2023");
    }

    @Test
    void changesTheEraOnTheVeryDay() {
        assertThat(Dates.day(LocalDate.of(2019, 4, 30), JA)).contains("平成31年4月30日");
        assertThat(Dates.day(LocalDate.of(2019, 5, 1), JA)).contains("令和元年5月1日");
    }

    @Test
    void namesFiscalYearsByTheEraMostOfThemLiesIn() {
        assertThat(Dates.fiscalYear(2023, JA)).isEqualTo("2023年度（令和5年度）");
        assertThat(Dates.fiscalYear(2019, JA)).isEqualTo("2019年度（令和元年度）");
        assertThat(Dates.fiscalYear(2018, JA)).isEqualTo("2018年度（平成30年度）");
        assertThat(Dates.fiscalYear(2023, EN)).isEqualTo("fiscal year 2023 (Reiwa 5)");
    }

    @Test
    void guessesNoMonthAndNoDay() {
        assertThat(Dates.partial(PartialDate.of("2023-05"), JA)).isEqualTo("2023年5月");
        assertThat(Dates.partial(PartialDate.of("2023"), JA)).isEqualTo("2023年");
        assertThat(Dates.partial(PartialDate.of("2023-05"), EN)).isEqualTo("May 2023");
        assertThat(Dates.partial(PartialDate.of("2023"), EN)).isEqualTo("2023");
    }
}
