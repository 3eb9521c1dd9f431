package org.minaoshi.batch;

/** How far a batch has come. */
public enum BatchState {
    /** It is being read, or stored. */
    RUNNING,
    /** Whoever worked on it is gone, and nothing of it is stored: it can be sent again. */
    INTERRUPTED,
    /** What was not refused is stored, all of it. */
    STORED,
    /** Nothing is stored, because of the lines that were refused: mended, it can be sent again. */
    REFUSED
}
