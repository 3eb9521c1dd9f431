package org.minaoshi.impact;

/** What a considered edition did to a cited provision. */
public enum CoverageState {
    /** It states an amendment. */
    CHANGED,
    /** It states all its amendments and none of this provision, or somebody looked. */
    UNCHANGED,
    /** 欠番: the number means nothing any more. */
    RETIRED,
    /** Nobody can say yet; this keeps the review from being proposed. */
    NOT_EXAMINED
}
