package org.minaoshi.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minaoshi.platform.LocalizedText;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2023-03-31,2022",
        "2023-04-01,2023",
        "2023-12-13,2023",
        "2024-01-01,2023",
        "2024-02-29,2023",
        "2024-03-31,2023",
        "2024-04-01,2024"
    })
    void givesADayInJanuaryToMarchToTheYearBefore(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
        assertThat(new FiscalYear(year).contains(day)).isTrue();
        assertThat(new FiscalYear(year).next().contains(day)).isFalse();
    }

    @Test
    void runsFromAprilToMarch() {
        assertThat(new FiscalYear(2023).first()).isEqualTo("2023-04-01");
        assertThat(new FiscalYear(2023).last()).isEqualTo("2024-03-31");
        assertThat(new FiscalYear(2023).next().previous()).isEqualTo(new FiscalYear(2023));
    }

    @ParameterizedTest
    @CsvSource({
        "2023,令和5年度,FY2023",
        "2019,令和元年度,FY2019",
        "2018,平成30年度,FY2018",
        "1989,平成元年度,FY1989",
        "1988,昭和63年度,FY1988"
    })
    void isNamedByItsEra(int year, String japanese, String english) {
        assertThat(new FiscalYear(year).name()).isEqualTo(LocalizedText.text(japanese, english));
    }
}
