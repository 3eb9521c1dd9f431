package org.minaoshi.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a token can make somebody. The names are those of the roles claim. */
public enum Role {
    /** Runs the year: registers, triages, records, assesses, proposes, publishes. */
    SECRETARIAT(Names.SECRETARIAT),
    /** Reads the proposal beside its evidence and gives a position. */
    COUNCIL(Names.COUNCIL),
    /** A council member who also decides. */
    COUNCIL_CHAIR(Names.COUNCIL_CHAIR),
    /** A bank or another financial institution: submits feedback. */
    INSTITUTION(Names.INSTITUTION),
    /** An electronic payment agent: submits feedback. */
    PAYMENT_AGENT(Names.PAYMENT_AGENT),
    /** Reads everything, changes nothing. */
    AUDITOR(Names.AUDITOR);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The role a token's claim or a pack names; empty where there is none of that name. */
    public static Optional<Role> of(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }

    /** The name in tokens and in the contract. */
    public String claim() {
        return claim;
    }

    /** For annotations. */
    public static final class Names {
        public static final String SECRETARIAT = "secretariat";
        public static final String COUNCIL = "council";
        public static final String COUNCIL_CHAIR = "council-chair";
        public static final String INSTITUTION = "institution";
        public static final String PAYMENT_AGENT = "payment-agent";
        public static final String AUDITOR = "auditor";

        private Names() {}
    }
}
