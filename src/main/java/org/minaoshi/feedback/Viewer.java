package org.minaoshi.feedback;

import org.minaoshi.identity.Actor;

/**
 * What somebody may see of the feedback there is: everything, or what their own organisation submitted.
 *
 * @param organisation null for whoever sees everything
 */
record Viewer(String organisation) {

    static Viewer of(Actor actor) {
        if (actor.seesEverybodys()) {
            return new Viewer(null);
        }
        return new Viewer(organisationOf(actor));
    }

    static String organisationOf(Actor actor) {
        if (actor.organisation() == null) {
            throw FeedbackProblems.ORGANISATION_UNKNOWN.because(
                    "このトークンの主体は、登録された有効な組織に属していません。事務局に連絡してください",
                    "The token stands for no registered and active organisation; ask the secretariat");
        }
        return actor.organisation();
    }

    boolean sees(String owner) {
        return organisation == null || organisation.equals(owner);
    }
}
