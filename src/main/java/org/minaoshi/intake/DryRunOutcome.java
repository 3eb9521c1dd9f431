package org.minaoshi.intake;

/** What would come of importing a file now. */
public enum DryRunOutcome {
    /** The edition would be registered. */
    REGISTRABLE,
    /** The very same edition is registered already. */
    UNCHANGED,
    /** It would be refused for its faults. */
    REFUSED
}
