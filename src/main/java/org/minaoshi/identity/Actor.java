package org.minaoshi.identity;

import java.util.Arrays;
import java.util.Set;

/**
 * A person or a machine that acts.
 *
 * @param id issuer and subject of the token, joined by {@code |}: the same person in every request, and nobody else
 * @param organisation whom it acts for; null where the token names none
 */
public record Actor(String id, Set<Role> roles, String organisation) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }
}
