package org.minaoshi.determination;

import java.util.stream.Collectors;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ProblemException;

/** What the table says no to. */
final class Steps {

    /** Whether the table has a row of this action for the actor at all; told apart from the stage, so that a stranger learns nothing of the stage. */
    static void requireRole(Action action, Actor actor) {
        var rows =
                Workflow.STEPS.stream().filter(step -> step.action() == action).toList();
        if (rows.stream().noneMatch(step -> step.isFor(actor))) {
            var roles = rows.stream()
                    .flatMap(step -> step.by().stream())
                    .map(Role::claim)
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw DeterminationProblems.STEP_NOT_YOURS.because(
                    "この手続を行えるのは %s です".formatted(roles), "This step is for %s".formatted(roles));
        }
    }

    static ProblemException notOpen(Action action, Stage stage) {
        return DeterminationProblems.STEP_NOT_OPEN.because(
                "%s の段階では %s を実施できません".formatted(stage, action), "Cannot %s while %s".formatted(action, stage));
    }

    private Steps() {}
}
