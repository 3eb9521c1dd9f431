package org.minaoshi.retrospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.platform.ProblemException;

/** Two times, in milliseconds: when editions hold, and when they are known. */
class SuccessionTest {

    private static final Instant NOW = Instant.parse("2024-06-01T03:00:00Z");

    private record Edition(String name, PartialDate published, Instant registeredAt) {}

    private static final List<Edition> EDITIONS = List.of(
            edition("1", "2022", "2023-02-01T00:00:00Z"),
            edition("2", "2023-05", "2023-06-10T00:00:00Z"),
            edition("3", null, "2023-09-30T15:00:00Z"),
            edition("4", "2024-03-20", "2024-04-10T00:00:00Z"));

    private static Edition edition(String name, String published, String registeredAt) {
        return new Edition(name, published == null ? null : new PartialDate(published), Instant.parse(registeredAt));
    }

    private static String told(String asOf, String knownAt) {
        var told = Succession.of(
                EDITIONS, Edition::published, Edition::registeredAt, Viewpoint.of(LocalDate.parse(asOf), knownAt, NOW));
        return (told.inForce() == null ? "-" : told.inForce().name())
                + told.possible().stream().map(edition -> " ?" + edition.name()).reduce("", String::concat);
    }

    /** A month holds from its last day for certain, and may from its first; without a date from the day of registration in Tokyo. */
    @ParameterizedTest
    @CsvSource({
        "2021-12-31, -",
        "2022-01-01, - ?1",
        "2022-12-30, - ?1",
        "2022-12-31, 1",
        "2023-04-30, 1",
        "2023-05-01, 1 ?2 ?3",
        "2023-05-30, 1 ?2 ?3",
        "2023-05-31, 2 ?3",
        "2023-09-30, 2 ?3",
        "2023-10-01, 3",
        "2024-03-19, 3",
        "2024-03-20, 4",
        "2999-12-31, 4"
    })
    void holdsAsFarAsTheDateIsKnown(String asOf, String expected) {
        assertThat(told(asOf, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-31, -",
        "2023-02-01, 1",
        "2023-06-10T08:59:59+09:00, 1",
        "2023-06-10T09:00:00+09:00, 2",
        "2023-06-10T00:00:00Z, 2",
        "2023-09-30, 2",
        "2023-10-01, 3",
        "2024-04-09, 3",
        "2024-04-10, 4",
        "2024-06-01, 4"
    })
    void knowsWhatWasRegisteredByThen(String knownAt, String expected) {
        assertThat(told("2024-03-31", knownAt)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-06-02", "2024-06-01T03:00:01Z", "yesterday", "2024-05", "2024-02-30", "2024-05-01T00:00:00"
            })
    void refusesMomentsAheadAndWhatIsNone(String knownAt) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Viewpoint.of(null, knownAt, NOW))
                .matches(refusal -> refusal.type() == RetrospectProblems.REQUEST_INVALID);
    }

    /** What was done has been done by the end of its day in Tokyo, and is known from its moment on. */
    @ParameterizedTest
    @CsvSource({
        "2024-05-14, , false",
        "2024-05-15, , true",
        "2024-05-15, 2024-05-14T15:29:59Z, false",
        "2024-05-15, 2024-05-14T15:30:00Z, true",
        "2024-05-14, 2024-05-15, false"
    })
    void seesWhatWasDoneByTheDayAndIsKnown(String asOf, String knownAt, boolean expected) {
        var viewpoint = Viewpoint.of(LocalDate.parse(asOf), knownAt, NOW);
        assertThat(viewpoint.sees(Instant.parse("2024-05-14T15:30:00Z"))).isEqualTo(expected);
    }

    @Test
    void isSettledOnceNothingCanBeWrittenIntoItAnyMore() {
        var day = LocalDate.parse("2024-05-01");
        assertThat(Viewpoint.of(day, "2024-06-01T02:54:59Z", NOW).settled()).isTrue();
        assertThat(Viewpoint.of(day, "2024-06-01T02:56:00Z", NOW).settled()).isFalse();
        assertThat(Viewpoint.of(null, "2024-05-01", NOW).settled()).isFalse();
        assertThat(Viewpoint.of(day, null, NOW).settled()).isFalse();
        assertThat(Viewpoint.of(null, null, NOW).asOf()).isEqualTo(LocalDate.parse("2024-06-01"));
    }
}
