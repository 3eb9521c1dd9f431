package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.minaoshi.determination.DeterminationFixture.CHAIR;
import static org.minaoshi.determination.DeterminationFixture.EVERYBODY;
import static org.minaoshi.determination.DeterminationFixture.SECRETARIAT;
import static org.minaoshi.determination.DeterminationFixture.aDeterminationAt;
import static org.minaoshi.determination.DeterminationFixture.aDraft;
import static org.minaoshi.determination.DeterminationFixture.actor;
import static org.minaoshi.determination.DeterminationFixture.take;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ProblemException;

class WorkflowTest {

    static Stream<Arguments> everyPair() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Action.values()).map(action -> Arguments.of(stage, action)));
    }

    static Stream<Arguments> everyPairAndRole() {
        return everyPair().flatMap(pair -> Arrays.stream(Role.values())
                .map(role -> Arguments.of(pair.get()[0], pair.get()[1], role)));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("everyPair")
    void movesOnlyAlongTheTable(Stage stage, Action action) {
        var determination = aDeterminationAt(stage);
        Workflow.step(stage, action)
                .ifPresentOrElse(
                        step -> {
                            take(determination, action, EVERYBODY);
                            assertThat(determination.stage()).isEqualTo(step.to());
                        },
                        () -> {
                            assertThatExceptionOfType(ProblemException.class)
                                    .isThrownBy(() -> take(determination, action, EVERYBODY))
                                    .matches(refusal -> refusal.type() == DeterminationProblems.STEP_NOT_OPEN);
                            assertThat(determination.stage()).isEqualTo(stage);
                        });
    }

    @ParameterizedTest(name = "{1} at {0} by {2}")
    @MethodSource("everyPairAndRole")
    void isForTheRolesOfTheTableOnly(Stage stage, Action action, Role role) {
        var determination = aDeterminationAt(stage);
        var lines = determination.history().steps().size();
        var step = Workflow.step(stage, action).filter(row -> row.by().contains(role));
        if (step.isPresent()) {
            take(determination, action, actor("someone else", role));
            assertThat(determination.stage()).isEqualTo(step.get().to());
        } else {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> take(determination, action, actor("someone else", role)));
            assertThat(determination.stage()).isEqualTo(stage);
            assertThat(determination.history().steps()).hasSize(lines);
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void tellsAStrangerNothingOfTheStage(Action action) {
        for (var stage : Stage.values()) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> take(aDeterminationAt(stage), action, actor("nobody")))
                    .matches(refusal -> refusal.type() == DeterminationProblems.STEP_NOT_YOURS);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void reachesEveryStage(Stage stage) {
        assertThat(aDeterminationAt(stage).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void hasARowForEveryAction(Action action) {
        assertThat(Workflow.STEPS).anyMatch(step -> step.action() == action);
    }

    @Test
    void writesALineForEveryStep() {
        var determination = aDraft();
        take(determination, Action.PROPOSE, SECRETARIAT);
        take(determination, Action.RETURN, CHAIR);
        assertThat(determination.history().steps())
                .extracting(StepTaken::action, StepTaken::actor)
                .containsExactly(
                        tuple(Action.OPEN, "secretariat"),
                        tuple(Action.PROPOSE, "secretariat"),
                        tuple(Action.RETURN, "chair"));
    }

    @Test
    void countsContentsNotSteps() {
        var determination = aDeterminationAt(Stage.EXPERT_REVIEW);
        assertThat(determination.round()).isEqualTo(1);
        take(determination, Action.CONCLUDE, SECRETARIAT);
        assertThat(determination.round()).isEqualTo(2);
        take(determination, Action.RETURN, CHAIR);
        assertThat(determination.round()).isEqualTo(2);
    }

    /** Law 3. */
    @Test
    void closesTheWindowWithTheFirstProposalForGood() {
        var determination = aDraft();
        assertThat(determination.windowIsOpen()).isTrue();
        take(determination, Action.PROPOSE, SECRETARIAT);
        assertThat(determination.windowIsOpen()).isFalse();
        take(determination, Action.RETURN, CHAIR);
        assertThat(determination.windowIsOpen()).isFalse();
    }
}
