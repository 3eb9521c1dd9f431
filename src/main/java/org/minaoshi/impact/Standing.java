package org.minaoshi.impact;

/** How far a pair has come. */
public enum Standing {
    /** People judged it in this review. */
    JUDGED,
    /** Judged in an earlier review, and both sides are the same since (law 6). */
    CARRIED,
    /** Waits for a judgement; this keeps the review from being proposed (law 8). */
    OPEN,
    /** Reached only through cross-references, and nobody has judged it: shown beside, it keeps nothing from being proposed. */
    BESIDE
}
