package org.minaoshi.determination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps that were taken, oldest first. */
record History(List<StepTaken> steps) {

    History {
        steps = List.copyOf(steps);
    }

    /** Everybody who has put a content before the council in this review (law 11). */
    Set<String> proposers() {
        return steps.stream()
                .filter(step -> step.action() == Action.PROPOSE || step.action() == Action.CONCLUDE)
                .map(StepTaken::actor)
                .collect(Collectors.toSet());
    }

    Optional<StepTaken> findFirst(Action action) {
        return steps.stream().filter(step -> step.action() == action).findFirst();
    }

    Optional<StepTaken> findLast(Action action) {
        return steps.stream().filter(step -> step.action() == action).reduce((earlier, later) -> later);
    }
}
