package org.minaoshi.record;

/** What the assessment of one factor calls for. */
public enum Finding {
    NO_REVISION(Outcome.NOT_NEEDED),
    PARTIAL_REVISION(Outcome.PARTIAL_REVISION),
    MAJOR_REVISION(Outcome.MAJOR_REVISION);

    private final Outcome callsFor;

    Finding(Outcome callsFor) {
        this.callsFor = callsFor;
    }

    public Outcome callsFor() {
        return callsFor;
    }
}
