package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minaoshi.checklist.CountsFor;

/** Law 3, with law 2 in it: which year feedback counts for. */
class EvidenceWindowTest {

    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 20);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    private static EvidenceWindow.Year open(int year) {
        return new EvidenceWindow.Year(year, true, true, null);
    }

    private static EvidenceWindow.Year proposed(int year) {
        return new EvidenceWindow.Year(year, false, true, null);
    }

    private static EvidenceWindow.Year published(int year, LocalDate minutes) {
        return new EvidenceWindow.Year(year, false, false, minutes);
    }

    private static CountsFor on(LocalDate day, EvidenceWindow.Year... years) {
        return new EvidenceWindow(List.of(years)).on(day);
    }

    @Test
    void countsForTheFiscalYearWhereNothingWasReviewedYet() {
        assertThat(on(DECEMBER)).isEqualTo(new CountsFor(2023, false));
        assertThat(on(JANUARY)).isEqualTo(new CountsFor(2023, false));
        assertThat(on(APRIL)).isEqualTo(new CountsFor(2024, false));
    }

    @Test
    void countsForTheDraftEvenWhenTheNextYearHasBegun() {
        assertThat(on(APRIL, published(2022, null), open(2023))).isEqualTo(new CountsFor(2023, false));
    }

    @Test
    void keepsWhatComesAfterTheProposalForTheNextYearAndSaysSo() {
        assertThat(on(DECEMBER, proposed(2023))).isEqualTo(new CountsFor(2024, true));
        assertThat(on(APRIL, proposed(2023))).isEqualTo(new CountsFor(2024, true));
    }

    @Test
    void opensTheNextWindowWithTheMinutes() {
        assertThat(on(JANUARY, published(2023, null))).isEqualTo(new CountsFor(2024, true));
        assertThat(on(JANUARY, published(2023, JANUARY.plusDays(1)))).isEqualTo(new CountsFor(2024, true));
        assertThat(on(JANUARY, published(2023, JANUARY))).isEqualTo(new CountsFor(2024, false));
    }

    @Test
    void isInTimeForAYearThatHasBegunWhateverBecameOfTheMinutes() {
        assertThat(on(APRIL, published(2023, null))).isEqualTo(new CountsFor(2024, false));
        assertThat(on(DECEMBER, published(2020, null))).isEqualTo(new CountsFor(2023, false));
    }
}
