package org.minaoshi.determination;

import java.util.List;
import java.util.Locale;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.Role;

/**
 * One row of the workflow.
 *
 * @param from null where there is nothing yet
 * @param by any of these roles may take it
 * @param needs what must be there besides stage and role
 */
record Step(Stage from, Action action, Stage to, List<Role> by, String needs) {

    boolean isFor(Actor actor) {
        return actor.is(by.toArray(Role[]::new));
    }

    /** The row as a transition of the picture in the README. */
    String drawn() {
        return "    %s --> %s: %s by %s<br/>%s"
                .formatted(
                        from == null ? "[*]" : from,
                        to,
                        action.name().toLowerCase(Locale.ROOT),
                        String.join(", ", by.stream().map(Role::claim).toList()),
                        needs);
    }
}
