package org.minaoshi.comparison;

/** What became of a provision or an item between two editions. */
public enum Kind {
    ADDED,
    /** The same thing under the same number, with something in it changed. */
    CHANGED,
    /** The same thing under another number, changed or not. */
    MOVED,
    /** One became several. */
    SPLIT,
    /** Several became one. */
    MERGED,
    /** Several became several others. */
    REARRANGED,
    RETIRED,
    UNCHANGED,
    /** Added after the earlier edition and gone before the later one: in neither of the two. */
    PASSING,
    /** It may have become, or come from, any of several: which, is for people to say. */
    AMBIGUOUS,
    /** An edition holds only part, or not the digests of the texts, so that nobody can say. */
    UNKNOWN;

    /** Of several on one side, or on both. */
    static Kind ofSeveral(int former, int latter) {
        if (former == 1) {
            return SPLIT;
        }
        return latter == 1 ? MERGED : REARRANGED;
    }
}
