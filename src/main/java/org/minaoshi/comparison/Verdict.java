package org.minaoshi.comparison;

/** What comparing says of one stated amendment. */
public enum Verdict {
    FOUND,
    /** What is held shows no such change. */
    NOT_FOUND,
    /** There is a change at that place, of another kind. */
    FOUND_OTHERWISE,
    /** What is held does not suffice to tell. */
    NOT_CHECKABLE
}
