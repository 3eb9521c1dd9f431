package org.minaoshi.standard;

/**
 * From a provision to another one of the same edition, or to a section that is none.
 *
 * @param paragraph where in {@code from} it stands, if known
 */
public record CrossReferenceResponse(String from, String paragraph, String to, String section) {}
