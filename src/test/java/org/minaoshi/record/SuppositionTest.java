package org.minaoshi.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.record.ReviewRecordFixture.ANSWERED;
import static org.minaoshi.record.ReviewRecordFixture.WORDS;
import static org.minaoshi.record.ReviewRecordFixture.factor;
import static org.minaoshi.record.ReviewRecordFixture.impact;
import static org.minaoshi.record.ReviewRecordFixture.ready;
import static org.minaoshi.record.ReviewRecordFixture.through;
import static org.minaoshi.record.ReviewRecordFixture.with;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Law 10, asked of what might be. */
class SuppositionTest {

    private static final UUID OPEN = UUID.fromString("018c60f2-5f80-7c1a-9d0c-0e6b3a2d4f12");

    private static Supposition judging(int item, String designation, String judgement) {
        var pair = new Supposition.Pair(item, "fisc", "11", designation);
        return new Supposition(List.of(new Supposition.Judged(pair, judgement)), List.of(), List.of());
    }

    private static Supposition answering(UUID watchItem, WatchVerdict answer) {
        return new Supposition(List.of(), List.of(), List.of(new Supposition.Answered(watchItem, answer)));
    }

    private static AdmissibleOutcomes.Status notNeeded(ReviewRecord review) {
        return AdmissibleOutcomes.of(review).of(Outcome.NOT_NEEDED).admissible();
    }

    private static ReviewRecord withOpenCondition() {
        var none = ReviewRecord.Loose.NONE;
        return with(new ReviewRecord.Loose(
                none.untriaged(),
                none.unwatched(),
                List.of(new ReviewRecord.OpenWatch(OPEN, new Snapshot.WatchItem(WORDS, "uptake"), 2022)),
                none.unconsidered(),
                none.changed(),
                none.unaccepted(),
                none.elsewhere()));
    }

    @Test
    void nothingSupposedChangesNothing() {
        var review = with(impact(1, "統4", null), impact(2, "統1", "NEEDS_REVISION"));
        assertThat(new Supposition(List.of(), List.of(), List.of()).over(review))
                .isEqualTo(review);
    }

    @Test
    void aJudgementIsSupposedOfThatPairAlone() {
        var review = with(impact(1, "統4", null), impact(1, "統1", null), impact(2, "統4", null));
        var supposed = judging(1, "統4", "NEEDS_REVISION").over(review);
        assertThat(supposed.impacts())
                .extracting(Snapshot.Impact::judgement)
                .containsExactly("NEEDS_REVISION", null, null);
        assertThat(Readiness.blockers(review)).hasSize(3);
        assertThat(Readiness.blockers(supposed)).hasSize(2);
        assertThat(notNeeded(review)).isEqualTo(AdmissibleOutcomes.Status.ADMISSIBLE);
        assertThat(notNeeded(supposed)).isEqualTo(AdmissibleOutcomes.Status.OVERRIDE_NEEDED);
    }

    @Test
    void aJudgementThatWasGivenIsSupposedOtherwise() {
        var review = with(impact(1, "統4", "NEEDS_REVISION"));
        assertThat(notNeeded(judging(1, "統4", "EDITORIAL").over(review)))
                .isEqualTo(AdmissibleOutcomes.Status.ADMISSIBLE);
    }

    /** Laws 8 and 10: what is reached through others blocks nothing; supposed to be judged, it counts like a pair that was, and in the same place. */
    @Test
    void aPairThroughOthersCountsWhereItIsSupposedToBeJudged() {
        var unjudged = with(through(1, null, "統4", "統5", "統6"), impact(2, "統1", "NEEDS_REVISION"));
        var judged = with(through(1, "NEEDS_REVISION", "統4", "統5", "統6"), impact(2, "統1", "NEEDS_REVISION"));
        assertThat(Readiness.blockers(unjudged)).isEmpty();
        assertThat(unjudged.impacts()).hasSize(1);
        var supposed = judging(1, "統6", "NEEDS_REVISION").over(unjudged);
        assertThat(Readiness.blockers(supposed)).isEmpty();
        assertThat(AdmissibleOutcomes.of(supposed)).isEqualTo(AdmissibleOutcomes.of(judged));
    }

    @Test
    void besideIsWhatIsReachedOverOneCrossReference() {
        var review = with(
                impact(1, "統4", null),
                through(1, null, "統4", "統5"),
                through(1, null, "統4", "統5", "統6"),
                through(2, "NO_EFFECT", "統1", "統5"));
        assertThat(review.beside()).containsExactly(through(1, null, "統4", "統5"));
        assertThat(review.impacts()).containsExactly(impact(1, "統4", null), through(2, "NO_EFFECT", "統1", "統5"));
    }

    @Test
    void aFindingIsSupposedOfItsFactorAlone() {
        var review = with(List.of(factor("incidents", "RULE", null, 1), factor("uptake", "PRACTICE", null, 0)));
        var found =
                new Supposition(List.of(), List.of(new Supposition.Found("uptake", Finding.MAJOR_REVISION)), List.of());
        var supposed = found.over(review);
        assertThat(Readiness.blockers(supposed))
                .extracting(blocker -> blocker.about().key())
                .containsExactly("incidents");
        assertThat(AdmissibleOutcomes.of(supposed).of(Outcome.PARTIAL_REVISION).admissible())
                .isEqualTo(AdmissibleOutcomes.Status.OVERRIDE_NEEDED);
    }

    @Test
    void anAnswerIsSupposedOfAnOpenCondition() {
        var review = withOpenCondition();
        assertThat(Supposition.conditions(review)).containsExactly(OPEN);
        assertThat(Readiness.blockers(review)).hasSize(1);
        var met = answering(OPEN, WatchVerdict.MET).over(review);
        assertThat(Readiness.blockers(met)).isEmpty();
        assertThat(notNeeded(met)).isEqualTo(AdmissibleOutcomes.Status.OVERRIDE_NEEDED);
        assertThat(notNeeded(answering(OPEN, WatchVerdict.DROPPED).over(review)))
                .isEqualTo(AdmissibleOutcomes.Status.ADMISSIBLE);
    }

    @Test
    void anAnswerThatWasGivenIsSupposedOtherwise() {
        var review = with(new Snapshot.WatchAnswer(WORDS, 2022, WatchVerdict.MET, WORDS));
        assertThat(Supposition.conditions(review)).containsExactly(ANSWERED);
        assertThat(notNeeded(answering(ANSWERED, WatchVerdict.STILL_OPEN).over(review)))
                .isEqualTo(AdmissibleOutcomes.Status.ADMISSIBLE);
    }

    @Test
    void whatTheReviewHasNotGotChangesNothing() {
        assertThat(judging(1, "統4", "NEEDS_REVISION").over(ready())).isEqualTo(ready());
    }
}
