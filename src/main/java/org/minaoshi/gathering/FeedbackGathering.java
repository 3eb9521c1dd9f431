package org.minaoshi.gathering;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.minaoshi.evidence.Basis;
import org.minaoshi.evidence.EvidenceFact;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackFact;
import org.minaoshi.feedback.FeedbackKind;
import org.minaoshi.record.ReviewRecord.Submission;
import org.minaoshi.record.ReviewRecord.Unaccepted;

/** What was submitted for a review, sorted by what it asks of the secretariat. */
record FeedbackGathering(List<FeedbackFact> feedback) {

    List<Submission> untriaged() {
        return those(fact -> fact.disposition() == null);
    }

    List<Submission> acceptedRequests() {
        return those(fact -> fact.kind() == FeedbackKind.REQUEST && fact.disposition() == DispositionKind.ACCEPTED);
    }

    /** Law 7: conditional remarks that were accepted but that nobody watches. */
    List<Submission> unwatched(Set<UUID> watched) {
        return those(fact -> fact.condition() != null
                && fact.disposition() == DispositionKind.ACCEPTED
                && !watched.contains(fact.id()));
    }

    /** Feedback that evidence rests on although its disposition has changed since. */
    List<Unaccepted> unaccepted(List<EvidenceFact> evidence) {
        var known = feedback.stream().collect(Collectors.toMap(FeedbackFact::id, fact -> fact));
        return evidence.stream()
                .filter(entry -> entry.basis() instanceof Basis.Feedback)
                .flatMap(entry -> ((Basis.Feedback) entry.basis())
                        .feedback().stream()
                                .map(known::get)
                                .filter(fact -> fact.disposition() != DispositionKind.ACCEPTED)
                                .map(fact -> new Unaccepted(entry.id(), entry.factor(), fact.trackingNumber())))
                .toList();
    }

    private List<Submission> those(Predicate<FeedbackFact> wanted) {
        return feedback.stream()
                .filter(wanted)
                .map(fact -> new Submission(fact.id(), fact.trackingNumber()))
                .toList();
    }
}
