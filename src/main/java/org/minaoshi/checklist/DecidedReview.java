package org.minaoshi.checklist;

import java.util.UUID;

/**
 * A decided review, for a later one of the same checklist that looks back.
 *
 * @param checklistEdition which was reviewed
 * @param corrected whether it is the one that the later review corrects
 */
public record DecidedReview(UUID id, int fiscalYear, String checklistEdition, boolean corrected) {}
