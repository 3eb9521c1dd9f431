package org.minaoshi.determination;

/** What a list of determinations is asked for; null takes everything. */
public record DeterminationFilter(String checklist, Integer fiscalYear, Stage stage) {}
