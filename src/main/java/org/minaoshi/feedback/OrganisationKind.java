package org.minaoshi.feedback;

import org.minaoshi.identity.Actor;
import org.minaoshi.identity.Role;

/** All that is ever told about a submitter to those outside. */
public enum OrganisationKind {
    INSTITUTION,
    PAYMENT_AGENT;

    static OrganisationKind of(Actor submitter) {
        return submitter.is(Role.INSTITUTION) ? INSTITUTION : PAYMENT_AGENT;
    }
}
