package org.minaoshi.standard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/**
 * The edition before, as far as it is registered.
 *
 * @param provisions by canonical designation
 * @param isComplete whether these are all it has
 */
record FormerEdition(Map<String, ProvisionFact> provisions, boolean isComplete) {

    /** For the first edition: before it nothing is known. */
    static final FormerEdition UNKNOWN = new FormerEdition(Map.of(), false);

    static FormerEdition of(List<ProvisionFact> provisions, ProvisionsStated stated) {
        return new FormerEdition(
                provisions.stream().collect(toMap(ProvisionFact::designation, identity())),
                stated == ProvisionsStated.COMPLETE);
    }

    /** False only where that is certain. */
    boolean mayHave(Designation designation) {
        return !isComplete || provisions.containsKey(designation.toString());
    }

    /** Null where it is not registered. */
    ProvisionFact find(Designation designation) {
        return provisions.get(designation.toString());
    }
}
