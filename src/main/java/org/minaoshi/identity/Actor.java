package org.minaoshi.identity;

import java.util.Arrays;
import java.util.Set;

/**
 * A person or a machine that acts.
 *
 * @param id issuer and subject of the token, joined by {@code |}: the same person in every request, and nobody else
 * @param organisation the code of the registered, active organisation it acts for; null where there is none
 */
public record Actor(String id, Set<Role> roles, String organisation) {

    /** How much of the feedback the database lets this actor see, see the migration {@code separate_organisations}. */
    static final String SEES_ALL = "all";

    static final String SEES_ITS_OWN = "own";

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether other organisations' feedback is this actor's to see. */
    public boolean seesEverybodys() {
        return is(Role.SECRETARIAT, Role.AUDITOR);
    }

    String sight() {
        return seesEverybodys() ? SEES_ALL : SEES_ITS_OWN;
    }
}
