package org.minaoshi.comparison;

/** Whether what the publisher states and what comparing finds are the same. */
public enum Agreement {
    AGREES,
    /** Stated and not found, found and not stated though all is said to be stated, or stated as something else. */
    DIFFERS,
    /** What is held does not suffice to tell. */
    UNKNOWN,
    /** The publisher's amendments were not registered at all, so there is nothing to hold the finding against. */
    UNSTATED
}
