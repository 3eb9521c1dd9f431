package org.minaoshi.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/**
 * One edition of a standard, and what it did to the one before.
 *
 * @param moves where provisions of the edition before stand now: from the old designation to the new, or to several. As the comparison with that edition has it,
 *     which goes by what is stated first and sees whether the former number still stands; where there is no such edition, as stated
 */
record EditionText(WholeStandardEdition whole, Map<String, List<String>> moves, Findings findings) {

    static EditionText of(WholeStandardEdition whole, Findings findings) {
        Map<String, List<String>> moves = new HashMap<>(findings.moves());
        whole.provisions().values().stream()
                .flatMap(provision -> provision.amendments().stream())
                .filter(amendment -> amendment.kind() == AmendmentKind.PROVISION_MOVED)
                .collect(groupingBy(AmendmentResponse::fromProvision, mapping(AmendmentResponse::provision, toList())))
                .forEach(moves::putIfAbsent);
        return new EditionText(whole, moves, findings);
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
