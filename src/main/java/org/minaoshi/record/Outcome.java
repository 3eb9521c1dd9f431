package org.minaoshi.record;

/** Whether the checklist is to be revised (見直し要否), from the mildest to the strictest. */
public enum Outcome {
    /** 不要 */
    NOT_NEEDED,
    /** 一部見直し */
    PARTIAL_REVISION,
    /** 大幅見直し */
    MAJOR_REVISION;

    public boolean isMilderThan(Outcome other) {
        return compareTo(other) < 0;
    }
}
