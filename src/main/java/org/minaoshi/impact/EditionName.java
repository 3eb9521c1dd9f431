package org.minaoshi.impact;

/** One edition of a standard, by its natural key. */
public record EditionName(String standard, String edition) {}
