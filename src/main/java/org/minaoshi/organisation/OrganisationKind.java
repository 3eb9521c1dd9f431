package org.minaoshi.organisation;

/** All that is ever told about a submitter to those outside. */
public enum OrganisationKind {
    /** 金融機関: a bank or another financial institution. */
    INSTITUTION,
    /** 電子決済等代行業者. */
    PAYMENT_AGENT,
    /** An association of either, which speaks for its members. */
    ASSOCIATION,
    OTHER
}
