package org.minaoshi.organisation;

/** Whether anybody may act for it. */
public enum OrganisationStatus {
    ACTIVE,
    /** Its people and machines are no longer taken for its own; what it submitted stays. */
    CLOSED
}
