package org.minaoshi.assessment;

/** @param digest that of the edition when the assessment was written, so that a later year can tell whether the text is the same (law 6) */
public record About(String standard, String edition, String digest) {}
