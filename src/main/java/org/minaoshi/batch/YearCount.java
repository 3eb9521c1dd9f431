package org.minaoshi.batch;

/** How many of a batch count for the review of a year. */
public record YearCount(int fiscalYear, boolean late, int count) {}
