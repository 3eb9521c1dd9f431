package org.minaoshi.standard;

/** How much of what an edition amended was registered with it. */
public enum AmendmentsStated {
    /** Whatever has no amendment is unchanged. */
    COMPLETE,
    /** Whatever has no amendment may have changed all the same. */
    PARTIAL
}
