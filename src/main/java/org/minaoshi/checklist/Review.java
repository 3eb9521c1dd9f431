package org.minaoshi.checklist;

import java.util.Set;
import java.util.UUID;

/**
 * What rooms below the determination may know of a yearly review.
 *
 * @param factors codes of the factors that the rule set of this review names
 */
public record Review(UUID id, String checklist, String checklistEdition, int fiscalYear, Set<String> factors) {

    public Review {
        factors = Set.copyOf(factors);
    }
}
