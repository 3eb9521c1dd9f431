package org.minaoshi.ruleset;

/** Where a factor comes from. */
public enum Origin {
    /** The rule names it: it needs evidence and an assessment. */
    RULE,
    /** It has become usual: it needs an assessment. */
    PRACTICE
}
