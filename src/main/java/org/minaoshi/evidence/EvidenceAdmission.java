package org.minaoshi.evidence;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.minaoshi.checklist.Review;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackFact;
import org.minaoshi.feedback.FeedbackService;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** Holds what is to be recorded against the laws, with what the other rooms know. */
@ApplicationScoped
class EvidenceAdmission {

    final EarlierConclusions earlierConclusions;
    final FeedbackService feedback;
    final StandardService standards;
    final Clock clock;

    EvidenceAdmission(
            EarlierConclusions earlierConclusions, FeedbackService feedback, StandardService standards, Clock clock) {
        this.earlierConclusions = earlierConclusions;
        this.feedback = feedback;
        this.standards = standards;
        this.clock = clock;
    }

    /** Refuses, or answers the digest of the text the entry rests on: null for all but a carry-over. */
    String admit(Review review, RecordEvidenceRequest request) {
        EvidenceLaws.factorIsKnown(request.factor(), review.factors());
        var basis = request.basis();
        if (basis instanceof Basis.NegativeFinding finding) {
            EvidenceLaws.nothingFoundIsShown(finding);
            EvidenceLaws.searchedWhatIsOver(finding, LocalDate.now(clock));
        } else if (basis instanceof Basis.Feedback submitted) {
            holdAgainstFeedback(review, submitted);
        } else if (basis instanceof Basis.Impact impact) {
            EvidenceLaws.editionIsKnown(
                    standards.findEdition(impact.standard(), impact.edition()).isPresent());
        } else if (basis instanceof Basis.CarryOver carried) {
            return textDigest(review, request.factor(), carried);
        }
        return null;
    }

    private void holdAgainstFeedback(Review review, Basis.Feedback submitted) {
        var counting = feedback.named(review.checklist(), review.fiscalYear(), submitted.feedback()).stream()
                .collect(partitioningBy(
                        fact -> fact.disposition() == DispositionKind.ACCEPTED, mapping(FeedbackFact::id, toSet())));
        EvidenceLaws.feedbackIsAccepted(submitted, counting.get(true), counting.get(false));
    }

    private String textDigest(Review review, String factor, Basis.CarryOver carried) {
        var earlier = earlierConclusions.find(review.checklist(), carried.fiscalYear(), factor);
        var latest = earlier.flatMap(conclusion -> standards.findLatestEdition(conclusion.standard()))
                .map(StandardEditionResponse::digest)
                .orElse(null);
        return EvidenceLaws.carryOverOnlyOfTheSameText(carried, review.fiscalYear(), earlier, latest);
    }
}
