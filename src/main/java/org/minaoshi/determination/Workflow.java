package org.minaoshi.determination;

import static org.minaoshi.determination.Action.CONCLUDE;
import static org.minaoshi.determination.Action.DECIDE;
import static org.minaoshi.determination.Action.ESCALATE;
import static org.minaoshi.determination.Action.OPEN;
import static org.minaoshi.determination.Action.PROPOSE;
import static org.minaoshi.determination.Action.PUBLISH;
import static org.minaoshi.determination.Action.RETURN;
import static org.minaoshi.determination.Action.SUPERSEDE;
import static org.minaoshi.determination.Action.WITHDRAW;
import static org.minaoshi.determination.Stage.DECIDED;
import static org.minaoshi.determination.Stage.DRAFT;
import static org.minaoshi.determination.Stage.EXPERT_REVIEW;
import static org.minaoshi.determination.Stage.PROPOSED;
import static org.minaoshi.determination.Stage.PUBLISHED;
import static org.minaoshi.determination.Stage.SUPERSEDED;
import static org.minaoshi.determination.Stage.WITHDRAWN;
import static org.minaoshi.identity.Role.COUNCIL;
import static org.minaoshi.identity.Role.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.SECRETARIAT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole year as one table. A step that is not in the table does not exist, and nobody but the roles it names may take it. */
final class Workflow {

    static final List<Step> STEPS = List.of(
            new Step(null, OPEN, DRAFT, List.of(SECRETARIAT), "none in force for the year"),
            new Step(DRAFT, PROPOSE, PROPOSED, List.of(SECRETARIAT), "no blocker, an admissible outcome"),
            new Step(DRAFT, WITHDRAW, WITHDRAWN, List.of(SECRETARIAT), "a reason"),
            new Step(PROPOSED, RETURN, DRAFT, List.of(COUNCIL, COUNCIL_CHAIR, SECRETARIAT), "a reason"),
            new Step(PROPOSED, ESCALATE, EXPERT_REVIEW, List.of(COUNCIL_CHAIR), "a reason"),
            new Step(EXPERT_REVIEW, CONCLUDE, PROPOSED, List.of(SECRETARIAT), "the panel's record"),
            new Step(PROPOSED, DECIDE, DECIDED, List.of(COUNCIL_CHAIR), "quorum, not whoever proposed"),
            new Step(DECIDED, PUBLISH, PUBLISHED, List.of(SECRETARIAT), "nothing more"),
            new Step(PUBLISHED, SUPERSEDE, SUPERSEDED, List.of(SECRETARIAT), "a correction is published"));

    static Optional<Step> step(Stage from, Action action) {
        return STEPS.stream()
                .filter(step -> step.from() == from && step.action() == action)
                .findFirst();
    }

    static List<Step> from(Stage stage) {
        return STEPS.stream().filter(step -> step.from() == stage).toList();
    }

    /** The picture of the table, as the README shows it. */
    static String drawing() {
        return STEPS.stream()
                .map(Step::drawn)
                .collect(Collectors.joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```"));
    }

    private Workflow() {}
}
