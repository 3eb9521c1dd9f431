package org.minaoshi.intake;

/** How far an import has come. */
public enum ImportState {
    /** It is being read, checked or stored. */
    RUNNING,
    /** Whoever worked on it is gone, and nothing of it is stored: it can be sent again. */
    INTERRUPTED,
    /** The edition is registered, all of it. */
    STORED,
    /** The very same edition was registered before, and nothing was done. */
    UNCHANGED,
    /** Nothing is stored, because of the faults: mended, it can be sent again. */
    REFUSED
}
