package org.minaoshi.checklist;

/**
 * The review for which feedback counts (law 3).
 *
 * @param late the window of the running review had closed already, so that the feedback is kept for the next one
 */
public record CountsFor(int fiscalYear, boolean late) {}
