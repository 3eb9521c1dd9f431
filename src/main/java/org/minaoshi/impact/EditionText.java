package org.minaoshi.impact;

import java.util.List;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** One edition of a standard, and what it did to the one before. */
record EditionText(WholeStandardEdition whole, Moves moves, Findings findings) {

    static EditionText of(WholeStandardEdition whole, Findings findings) {
        return new EditionText(whole, Moves.of(whole, findings), findings);
    }

    String standard() {
        return whole.edition().standard();
    }

    String edition() {
        return whole.edition().edition();
    }

    boolean knows(String designation) {
        return whole.provisions().containsKey(designation);
    }

    boolean hasActive(String designation) {
        return whole.find(designation)
                .filter(provision -> !provision.isRetired())
                .isPresent();
    }

    boolean hasRetired(String designation) {
        return whole.find(designation)
                .filter(provision -> provision.isRetired()
                        || provision.amendments().stream()
                                .anyMatch(amendment -> amendment.kind() == AmendmentKind.PROVISION_RETIRED))
                .isPresent();
    }

    List<AmendmentResponse> amendments(String designation) {
        return whole.find(designation).map(WholeProvision::amendments).orElse(List.of());
    }

    /** Whether it did something to the provision that items beside it must be judged for: as it says itself, or as is found. */
    boolean hasTouched(String designation) {
        return states(designation) || findings.find(designation).isPresent();
    }

    /** Whether the edition itself says so. */
    boolean states(String designation) {
        return hasRetired(designation) || !amendments(designation).isEmpty();
    }

    /** Whether what is said to be unchanged can be told from what is not said, or both texts are known and are the same. */
    boolean saysUnchanged(String designation) {
        return hasActive(designation)
                && (whole.statesAllAmendments() || findings.unchanged().contains(designation));
    }
}
