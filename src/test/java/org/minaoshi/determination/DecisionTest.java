package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minaoshi.determination.DeterminationFixture.DIGEST;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.ProblemType;
import org.minaoshi.record.Outcome;

class DecisionTest {

    private static Decision by(String decider) {
        return new Decision(Set.of("hana"), decider, DIGEST, DIGEST, Outcome.NOT_NEEDED, false, 2, 2);
    }

    private static void refused(Decision decision, ProblemType type) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(decision::check)
                .matches(refusal -> refusal.type() == type);
    }

    @Test
    void acceptsWhatKeepsEveryRule() {
        assertThatCode(by("kenji")::check).doesNotThrowAnyException();
    }

    /** Law 11. */
    @Test
    void fourEyesWhoeverProposedDoesNotDecide() {
        refused(by("hana"), DeterminationProblems.FOUR_EYES);
    }

    /** Law 11: whoever put the panel's word into the content has proposed that content. */
    @Test
    void fourEyesWhoeverConcludedDoesNotDecideEither() {
        var determination = DeterminationFixture.aDeterminationAt(Stage.EXPERT_REVIEW);
        determination.conclude(DIGEST, DeterminationFixture.EVERYBODY, DeterminationFixture.NOON);
        assertThat(determination.history().proposers()).containsExactlyInAnyOrder("secretariat", "everybody");
    }

    /** Law 12. */
    @Test
    void bindsToTheContentThatStandsProposed() {
        refused(
                new Decision(Set.of(), "kenji", "e".repeat(64), DIGEST, Outcome.NOT_NEEDED, false, 2, 2),
                DeterminationProblems.DECISION_ON_ANOTHER);
    }

    @Test
    void needsTheQuorum() {
        refused(
                new Decision(Set.of(), "kenji", DIGEST, DIGEST, Outcome.NOT_NEEDED, false, 1, 2),
                DeterminationProblems.QUORUM_NOT_REACHED);
    }

    @Test
    void takesAMajorRevisionOnlyAfterThePanel() {
        refused(
                new Decision(Set.of(), "kenji", DIGEST, DIGEST, Outcome.MAJOR_REVISION, false, 2, 2),
                DeterminationProblems.PANEL_REQUIRED);
        assertThatCode(new Decision(Set.of(), "kenji", DIGEST, DIGEST, Outcome.MAJOR_REVISION, true, 2, 2)::check)
                .doesNotThrowAnyException();
    }
}
