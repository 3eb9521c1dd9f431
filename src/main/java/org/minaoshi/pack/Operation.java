package org.minaoshi.pack;

import java.util.Set;
import java.util.function.Function;
import org.minaoshi.identity.Role;

/** An operation of the contract as a pack may use it: who may, and what it does. */
record Operation(Set<Role> by, Function<Request, Object> door) {

    static Operation by(Role role, Function<Request, Object> door) {
        return new Operation(Set.of(role), door);
    }

    static Operation bySecretariat(Function<Request, Object> door) {
        return by(Role.SECRETARIAT, door);
    }
}
