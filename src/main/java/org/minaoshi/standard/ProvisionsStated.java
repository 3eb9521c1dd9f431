package org.minaoshi.standard;

/** How much of an edition was registered. */
public enum ProvisionsStated {
    /** A provision that is not there, the edition does not have. */
    COMPLETE,
    /** A provision that is not there may stand in the edition all the same. */
    PARTIAL
}
