package org.minaoshi.comparison;

/** What became of a field. */
public enum Change {
    ADDED,
    REMOVED,
    /** Perhaps under another number too. */
    CHANGED,
    /** The same paragraph under another number. */
    RENUMBERED,
    /** The same paragraph in another provision. */
    MOVED,
    /** What is held does not suffice to compare it. */
    UNKNOWN
}
