package org.minaoshi.determination;

/** What people do to a determination; each is a row of {@link Workflow}, or several. */
public enum Action {
    OPEN,
    PROPOSE,
    WITHDRAW,
    RETURN,
    ESCALATE,
    CONCLUDE,
    DECIDE,
    PUBLISH,
    SUPERSEDE
}
