package org.minaoshi.comparison;

/** A part of a provision or an item that can change for itself. */
public enum Field {
    TITLE,
    SUMMARY,
    STATUS,
    PARAGRAPH,
    CROSS_REFERENCE,
    CITATION
}
