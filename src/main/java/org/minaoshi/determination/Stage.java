package org.minaoshi.determination;

/** How far the review of a year has come. */
public enum Stage {
    /** The secretariat gathers and assesses. */
    DRAFT,
    /** The council reads and gives positions. */
    PROPOSED,
    /** The expert panel (有識者検討会) has been asked. */
    EXPERT_REVIEW,
    /** The chair has decided; it waits for publication. */
    DECIDED,
    /** In force, and final. */
    PUBLISHED,
    /** Replaced by a published correction. */
    SUPERSEDED,
    /** A draft that should not have been: taken back, final and never in force. */
    WITHDRAWN
}
