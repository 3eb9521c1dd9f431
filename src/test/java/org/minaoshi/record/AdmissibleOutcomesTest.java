package org.minaoshi.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.record.AdmissibleOutcomes.Status.ADMISSIBLE;
import static org.minaoshi.record.AdmissibleOutcomes.Status.OVERRIDE_NEEDED;
import static org.minaoshi.record.ReviewRecordFixture.WORDS;
import static org.minaoshi.record.ReviewRecordFixture.factor;
import static org.minaoshi.record.ReviewRecordFixture.impact;
import static org.minaoshi.record.ReviewRecordFixture.ready;
import static org.minaoshi.record.ReviewRecordFixture.with;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Law 10. */
class AdmissibleOutcomesTest {

    private static void assertStatuses(ReviewRecord review, AdmissibleOutcomes.Status... statuses) {
        assertThat(AdmissibleOutcomes.of(review).outcomes())
                .extracting(AdmissibleOutcomes.Admissibility::outcome)
                .containsExactly(Outcome.values());
        assertThat(AdmissibleOutcomes.of(review).outcomes())
                .extracting(AdmissibleOutcomes.Admissibility::admissible)
                .containsExactly(statuses);
    }

    @Test
    void everythingIsOpenWhereTheRecordCallsForNothing() {
        assertStatuses(ready(), ADMISSIBLE, ADMISSIBLE, ADMISSIBLE);
    }

    @Test
    void oneFindingClosesTheMilderOutcome() {
        assertStatuses(
                with(List.of(factor("incidents", "RULE", Finding.PARTIAL_REVISION, 1))),
                OVERRIDE_NEEDED,
                ADMISSIBLE,
                ADMISSIBLE);
        assertStatuses(
                with(List.of(factor("incidents", "RULE", Finding.MAJOR_REVISION, 1))),
                OVERRIDE_NEEDED,
                OVERRIDE_NEEDED,
                ADMISSIBLE);
    }

    @Test
    void oneJudgementClosesTheMilderOutcome() {
        var review = with(impact(1, "統4", "NO_EFFECT"), impact(2, "統1", "NEEDS_REVISION"));
        assertStatuses(review, OVERRIDE_NEEDED, ADMISSIBLE, ADMISSIBLE);
        assertThat(AdmissibleOutcomes.of(review).of(Outcome.NOT_NEEDED).because())
                .singleElement()
                .satisfies(reason -> assertThat(reason.ja()).contains("統1"));
    }

    @Test
    void editorialJudgementsCallForNothing() {
        assertStatuses(with(impact(1, "統4", "EDITORIAL")), ADMISSIBLE, ADMISSIBLE, ADMISSIBLE);
    }

    @Test
    void anAcceptedRequestClosesTheMilderOutcomeWithoutBeingNamed() {
        var review = with(new ReviewRecord.Submission(UUID.randomUUID(), "F23-7K4M-2Q"));
        assertStatuses(review, OVERRIDE_NEEDED, ADMISSIBLE, ADMISSIBLE);
        assertThat(AdmissibleOutcomes.of(review)
                        .of(Outcome.NOT_NEEDED)
                        .because()
                        .toString())
                .doesNotContain("F23");
    }

    @Test
    void aConditionThatIsMetClosesTheMilderOutcome() {
        assertStatuses(
                with(new Snapshot.WatchAnswer(WORDS, 2022, WatchVerdict.MET, WORDS)),
                OVERRIDE_NEEDED,
                ADMISSIBLE,
                ADMISSIBLE);
        assertStatuses(
                with(new Snapshot.WatchAnswer(WORDS, 2022, WatchVerdict.STILL_OPEN, WORDS)),
                ADMISSIBLE,
                ADMISSIBLE,
                ADMISSIBLE);
    }

    @Test
    void theVerdictSaysWhatWasOpenWhyAndWhatOverrodeIt() {
        var outcomes = AdmissibleOutcomes.of(with(impact(2, "統1", "NEEDS_REVISION")));
        var verdict = outcomes.verdict(Outcome.NOT_NEEDED, WORDS);
        assertThat(verdict.admissible()).containsExactly(Outcome.PARTIAL_REVISION, Outcome.MAJOR_REVISION);
        assertThat(verdict.because()).hasSize(1);
        assertThat(verdict.override()).isEqualTo(WORDS);
    }
}
