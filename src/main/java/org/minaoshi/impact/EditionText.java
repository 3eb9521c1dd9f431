package org.minaoshi.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/**
 * One edition of a standard, and what it did to the one before.
 *
 * @param moves where it moved provisions of the edition before: from the old designation to the new, or to several
 */
record EditionText(WholeStandardEdition whole, Map<String, List<String>> moves) {

    static EditionText of(WholeStandardEdition whole) {
        return new EditionText(
                whole,
                whole.provisions().values().stream()
                        .flatMap(provision -> provision.amendments().stream())
                        .filter(amendment -> amendment.kind() == AmendmentKind.PROVISION_MOVED)
                        .collect(groupingBy(
                                AmendmentResponse::fromProvision, mapping(AmendmentResponse::provision, toList()))));
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

    /** Whether the number means nothing any more: retired, or no longer there in an edition of which everything is known. */
    boolean hasEnded(String designation) {
        return hasRetired(designation) || whole.isComplete() && !knows(designation);
    }

    List<AmendmentResponse> amendments(String designation) {
        return whole.find(designation).map(WholeProvision::amendments).orElse(List.of());
    }

    /** Whether it did something to the provision that items beside it must be judged for. */
    boolean hasTouched(String designation) {
        return hasRetired(designation) || !amendments(designation).isEmpty();
    }

    /** Whether what is said to be unchanged can be told from what is not said. */
    boolean saysUnchanged(String designation) {
        return whole.statesAllAmendments() && hasActive(designation);
    }
}
