package org.minaoshi.intake;

/** What is done with a file that is being imported, in this order. */
public enum ImportPhase {
    /** Its rows are read, each for itself. */
    READING,
    /** They are held against each other, and against what is registered. */
    EXAMINING,
    /** They are stored, in one transaction that is not closed before all are. */
    STORING
}
