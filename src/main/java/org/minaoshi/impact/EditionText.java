package org.minaoshi.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.ProvisionFact;

/**
 * One edition of a standard, as far as it is asked about.
 *
 * @param complete whether a provision without an amendment is thereby unchanged
 * @param provisions by designation; one that is not there is one the edition does not know
 * @param amended the amendments of each amended provision, in registered order
 * @param moves where it moved provisions of the edition before: from the old designation to the new, or to several
 */
record EditionText(
        String standard,
        String edition,
        boolean complete,
        Map<String, ProvisionFact> provisions,
        Map<String, List<AmendmentResponse>> amended,
        Map<String, List<String>> moves) {

    static EditionText of(
            String standard,
            String edition,
            boolean complete,
            Map<String, ProvisionFact> provisions,
            List<AmendmentResponse> amendments) {
        return new EditionText(
                standard,
                edition,
                complete,
                provisions,
                amendments.stream().collect(groupingBy(AmendmentResponse::provision)),
                amendments.stream()
                        .filter(amendment -> amendment.kind() == AmendmentKind.PROVISION_MOVED)
                        .collect(groupingBy(
                                AmendmentResponse::fromProvision, mapping(AmendmentResponse::provision, toList()))));
    }

    EditionText with(Map<String, ProvisionFact> asked) {
        return new EditionText(standard, edition, complete, asked, amended, moves);
    }

    boolean hasActive(String designation) {
        var provision = provisions.get(designation);
        return provision != null && !provision.retired();
    }

    boolean hasRetired(String designation) {
        var provision = provisions.get(designation);
        return provision != null && provision.retired()
                || amendments(designation).stream()
                        .anyMatch(amendment -> amendment.kind() == AmendmentKind.PROVISION_RETIRED);
    }

    List<AmendmentResponse> amendments(String designation) {
        return amended.getOrDefault(designation, List.of());
    }
}
