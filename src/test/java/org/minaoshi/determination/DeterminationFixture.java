package org.minaoshi.determination;

import static org.minaoshi.platform.LocalizedText.text;

import java.time.Instant;
import java.util.Set;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Outcome;

/** Determinations at any stage, brought there by the people who would do it. */
final class DeterminationFixture {

    static final Instant NOON = Instant.parse("2023-12-13T03:00:00Z");
    static final LocalizedText REASON = text("理由", "the reason");
    static final String DIGEST = "d".repeat(64);
    static final Actor SECRETARIAT = actor("secretariat", Role.SECRETARIAT);
    static final Actor CHAIR = actor("chair", Role.COUNCIL_CHAIR);
    static final Actor EVERYBODY = actor("everybody", Role.values());

    static Actor actor(String id, Role... roles) {
        return new Actor(id, Set.of(roles), null);
    }

    static Determination aDraft() {
        return Determination.open(
                new Determination.Subject("api-connection", "2019-09", 2023, "2018"), null, SECRETARIAT, NOON);
    }

    /** A switch expression, so that a new stage does not compile until it can be reached. */
    static Determination aDeterminationAt(Stage stage) {
        return switch (stage) {
            case DRAFT -> aDraft();
            case PROPOSED -> after(aDraft(), Action.PROPOSE, SECRETARIAT);
            case EXPERT_REVIEW -> after(aDeterminationAt(Stage.PROPOSED), Action.ESCALATE, CHAIR);
            case DECIDED -> after(aDeterminationAt(Stage.PROPOSED), Action.DECIDE, CHAIR);
            case PUBLISHED -> after(aDeterminationAt(Stage.DECIDED), Action.PUBLISH, SECRETARIAT);
            case WITHDRAWN -> after(aDraft(), Action.WITHDRAW, SECRETARIAT);
            case SUPERSEDED -> after(aDeterminationAt(Stage.PUBLISHED), Action.SUPERSEDE, SECRETARIAT);
        };
    }

    /** A switch expression, so that a new action does not compile until it has a verb. */
    static void take(Determination determination, Action action, Actor actor) {
        Runnable verb =
                switch (action) {
                    case OPEN -> () -> determination.require(Action.OPEN, actor);
                    case PROPOSE -> () -> determination.propose(DIGEST, actor, NOON);
                    case WITHDRAW -> () -> determination.withdraw(REASON, actor, NOON);
                    case RETURN -> () -> determination.giveBack(REASON, actor, NOON);
                    case ESCALATE -> () -> determination.escalate(REASON, actor, NOON);
                    case CONCLUDE -> () -> determination.conclude(DIGEST, actor, NOON);
                    case DECIDE -> () -> determination.decide(aSoundDecision(determination, actor), actor, NOON);
                    case PUBLISH -> () -> determination.publish(DIGEST, actor, NOON);
                    case SUPERSEDE -> () -> determination.supersede(REASON, actor, NOON);
                };
        verb.run();
    }

    static Decision aSoundDecision(Determination determination, Actor decider) {
        return new Decision(
                determination.history().proposers(), decider.id(), DIGEST, DIGEST, Outcome.NOT_NEEDED, false, 2, 2);
    }

    private static Determination after(Determination determination, Action action, Actor actor) {
        take(determination, action, actor);
        return determination;
    }

    private DeterminationFixture() {}
}
