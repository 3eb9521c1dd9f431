package org.minaoshi.comparison;

/** By what something of the earlier edition and something of the later one are taken for the same. */
public enum RecognisedBy {
    /** The publisher states the move. */
    STATED,
    NUMBER,
    /** The digests of the texts, or of all that is said. */
    TEXT,
    /** The digests of the texts without their look. */
    SUBSTANCE,
    TITLE,
    /** Half of the paragraphs of one or the other. */
    PARAGRAPHS
}
