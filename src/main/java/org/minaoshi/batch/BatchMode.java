package org.minaoshi.batch;

/** What becomes of the good lines where others are refused. */
public enum BatchMode {
    /** Nothing is stored unless everything is. */
    ALL_OR_NOTHING,
    /** The good ones are stored. */
    PER_LINE
}
