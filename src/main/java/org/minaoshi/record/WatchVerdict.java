package org.minaoshi.record;

/** What a later review says of a watch item. */
public enum WatchVerdict {
    /** The condition has not come about; the next review answers again. */
    STILL_OPEN,
    /** The condition has come about. */
    MET,
    /** It is no longer worth watching. */
    DROPPED
}
