package org.minaoshi.feedback;

import org.minaoshi.identity.Actor;
import org.minaoshi.identity.Role;

/**
 * What somebody may see of the feedback there is: everything, or what their own organisation submitted.
 *
 * @param organisation null for whoever sees everything
 */
record Viewer(String organisation) {

    static Viewer of(Actor actor) {
        if (actor.is(Role.SECRETARIAT, Role.AUDITOR)) {
            return new Viewer(null);
        }
        return new Viewer(organisationOf(actor));
    }

    static String organisationOf(Actor actor) {
        if (actor.organisation() == null) {
            throw FeedbackProblems.ORGANISATION_UNKNOWN.because(
                    "トークンに所属組織が含まれていません。管理者に連絡してください", "The token names no organisation; ask whoever issues it");
        }
        return actor.organisation();
    }

    boolean sees(String owner) {
        return organisation == null || organisation.equals(owner);
    }
}
