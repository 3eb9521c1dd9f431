package org.minaoshi.standard;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition with all that is in it, as a value: it never changes, and may be kept and shared.
 *
 * @param edition without what is in it: which it is, its label, its predecessor, how much of it is stated, its digest
 * @param provisions by canonical designation, in the standard's order
 */
public record WholeStandardEdition(StandardEditionResponse edition, Map<String, WholeProvision> provisions) {

    /** @param rows in the standard's order */
    static WholeStandardEdition of(
            StandardEditionResponse edition,
            List<Provisions.WholeRow> rows,
            List<CrossReferenceResponse> references,
            List<AmendmentResponse> amendments) {
        var referencesByProvision = references.stream().collect(groupingBy(CrossReferenceResponse::from));
        var amendmentsByProvision = amendments.stream().collect(groupingBy(AmendmentResponse::provision));
        Map<String, WholeProvision> provisions = new LinkedHashMap<>();
        rows.forEach(row -> provisions.put(
                row.designation(), WholeProvision.of(row, referencesByProvision, amendmentsByProvision)));
        return new WholeStandardEdition(edition, Collections.unmodifiableMap(provisions));
    }

    /** By its canonical designation. */
    public Optional<WholeProvision> find(String designation) {
        return Optional.ofNullable(provisions.get(designation));
    }

    /** Whether a provision that is not here does not stand in the edition; else nobody knows. */
    public boolean isComplete() {
        return edition.provisionsStated() == ProvisionsStated.COMPLETE;
    }

    /** Whether a provision without amendment is stated to be as it was in the edition before. */
    public boolean statesAllAmendments() {
        return edition.amendmentsStated() == AmendmentsStated.COMPLETE;
    }
}
