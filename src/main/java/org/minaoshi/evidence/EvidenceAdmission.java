package org.minaoshi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import org.minaoshi.checklist.Review;

/** Holds what is to be recorded against the laws, with what the other rooms know. */
@ApplicationScoped
class EvidenceAdmission {

    /** Refuses, or answers the digest of the text the entry rests on: null for all but a carry-over. */
    String admit(Review review, RecordEvidenceRequest request) {
        EvidenceLaws.factorIsKnown(request.factor(), review.factors());
        if (request.basis() instanceof Basis.NegativeFinding finding) {
            EvidenceLaws.nothingFoundIsShown(finding);
        }
        return null;
    }
}
