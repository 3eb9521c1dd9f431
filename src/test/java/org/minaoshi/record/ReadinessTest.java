package org.minaoshi.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minaoshi.record.ReviewRecordFixture.REVIEW;
import static org.minaoshi.record.ReviewRecordFixture.WORDS;
import static org.minaoshi.record.ReviewRecordFixture.considered;
import static org.minaoshi.record.ReviewRecordFixture.factor;
import static org.minaoshi.record.ReviewRecordFixture.impact;
import static org.minaoshi.record.ReviewRecordFixture.ready;
import static org.minaoshi.record.ReviewRecordFixture.with;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessTest {

    private static final UUID ID = UUID.fromString("018c60f2-5f80-7c1a-9d0c-0e6b3a2d4f11");
    private static final ReviewRecord.Submission SUBMISSION = new ReviewRecord.Submission(ID, "F23-7K4M-2Q");

    @Test
    void letsAReviewPassThatLeavesNothingOpen() {
        assertThat(Readiness.blockers(ready())).isEmpty();
    }

    /** Law 4. */
    @Test
    void everyFactorOfTheRuleNeedsEvidenceAndAssessment() {
        assertThat(Readiness.blockers(with(List.of(factor("incidents", "RULE", null, 0)))))
                .extracting(Blocker::law, blocker -> blocker.about().kind(), blocker -> blocker.about()
                        .href())
                .containsExactly(
                        tuple("every-factor", "evidence", "/determinations/" + REVIEW + "/evidence-entries"),
                        tuple("every-factor", "assessment", "/determinations/" + REVIEW + "/assessments/incidents"));
    }

    /** Law 4. */
    @Test
    void everyFactorFromPracticeNeedsAnAssessmentOnly() {
        assertThat(Readiness.blockers(with(List.of(factor("uptake", "PRACTICE", null, 0)))))
                .extracting(blocker -> blocker.about().kind())
                .containsExactly("assessment");
        assertThat(Readiness.blockers(with(List.of(factor("uptake", "PRACTICE", Finding.NO_REVISION, 0)))))
                .isEmpty();
    }

    /** Law 6. */
    @Test
    void carryOverOfAnotherTextBlocks() {
        assertOne(
                with(new ReviewRecord.Loose(
                        ReviewRecord.Waiting.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ReviewRecord.CarryOver(ID, "self-regulation", "agents-rules")),
                        List.of(),
                        List.of())),
                "carry-over",
                ID.toString());
    }

    /** Law 4. */
    @Test
    void evidenceOfImpactsThatNobodyJudgesHereBlocks() {
        assertOne(
                with(new ReviewRecord.Loose(
                        ReviewRecord.Waiting.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ReviewRecord.Elsewhere(
                                ID, "related-standards", new ReviewRecord.Edition("fisc", "10"))))),
                "impact-elsewhere",
                ID.toString());
    }

    /** Law 7. */
    @Test
    void watchedConditionWithoutAnswerBlocks() {
        assertOne(
                with(new ReviewRecord.Loose(
                        ReviewRecord.Waiting.NONE,
                        List.of(),
                        List.of(new ReviewRecord.OpenWatch(ID, new Snapshot.WatchItem(WORDS, "uptake"), 2022)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())),
                "watch",
                ID.toString());
    }

    /** Law 7. */
    @Test
    void conditionalRemarkThatNobodyWatchesBlocks() {
        assertOne(
                with(new ReviewRecord.Loose(
                        ReviewRecord.Waiting.NONE,
                        List.of(SUBMISSION),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())),
                "watch",
                "F23-7K4M-2Q");
    }

    /** Law 8. */
    @Test
    void everyImpactIsJudged() {
        assertOne(with(impact(1, "統4", null)), "impact-judged", "1/fisc/11/統4");
        assertThat(Readiness.blockers(with(impact(1, "統4", null)))
                        .get(0)
                        .about()
                        .href())
                .isEqualTo("/determinations/" + REVIEW + "/judgements/1/fisc/11/%E7%B5%B14");
        assertThat(Readiness.blockers(with(impact(1, "統4", "NO_EFFECT")))).isEmpty();
    }

    /** Law 9. */
    @Test
    void coverageNotExaminedBlocks() {
        assertOne(with(considered("NOT_EXAMINED")), "coverage", "fisc/11/統4");
    }

    /** Law 9. */
    @ParameterizedTest
    @ValueSource(strings = {"CHANGED", "UNCHANGED", "RETIRED"})
    void coverageThatIsKnownPasses(String state) {
        assertThat(Readiness.blockers(with(considered(state)))).isEmpty();
    }

    @Test
    void amendedEditionThatNobodyConsideredBlocks() {
        assertOne(
                with(new ReviewRecord.Loose(
                        ReviewRecord.Waiting.NONE,
                        List.of(),
                        List.of(),
                        List.of(new ReviewRecord.Edition("fisc", "12")),
                        List.of(),
                        List.of(),
                        List.of())),
                "edition-not-considered",
                "fisc/12");
    }

    @Test
    void feedbackWithoutDispositionBlocks() {
        assertOne(
                with(new ReviewRecord.Loose(
                        new ReviewRecord.Waiting(1, List.of(SUBMISSION)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())),
                "feedback-untriaged",
                "F23-7K4M-2Q");
    }

    @Test
    void evidenceOnFeedbackThatIsNoLongerAcceptedBlocks() {
        assertOne(
                with(new ReviewRecord.Loose(
                        ReviewRecord.Waiting.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ReviewRecord.Unaccepted(ID, "incidents", "F23-7K4M-2Q")),
                        List.of())),
                "feedback-not-accepted",
                ID.toString());
    }

    private static void assertOne(ReviewRecord review, String law, String key) {
        assertThat(Readiness.blockers(review))
                .extracting(Blocker::law, blocker -> blocker.about().key())
                .containsExactly(tuple(law, key));
    }

    @Test
    void ofManyWaitingTheOldestAreNamedAndTheRestCounted() {
        var loose = new ReviewRecord.Loose(
                new ReviewRecord.Waiting(1_000_000, List.of(SUBMISSION)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Readiness.blockers(with(loose)))
                .extracting(Blocker::law)
                .containsExactly("feedback-untriaged", "feedback-untriaged");
        assertThat(Readiness.blockers(with(loose)).get(1).message().en()).contains("999999");
    }
}
