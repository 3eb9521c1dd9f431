package org.minaoshi.gathering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.evidence.Basis;
import org.minaoshi.evidence.EvidenceFact;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackCounts;
import org.minaoshi.feedback.FeedbackFact;
import org.minaoshi.feedback.FeedbackKind;
import org.minaoshi.feedback.FeedbackService;
import org.minaoshi.record.ReviewRecord.Submission;
import org.minaoshi.record.ReviewRecord.Unaccepted;
import org.minaoshi.record.ReviewRecord.Waiting;

/** What was submitted for a review, as far as the review must look at each entry: not all that was submitted in the year. */
record FeedbackGathering(
        FeedbackCounts counts,
        List<FeedbackFact> oldestWaiting,
        List<FeedbackFact> requests,
        List<FeedbackFact> remarks,
        Map<UUID, FeedbackFact> evidence) {

    private static final int NAMED_ONE_BY_ONE = 100;

    static FeedbackGathering of(FeedbackService feedback, Subject subject, List<EvidenceFact> entries) {
        var checklist = subject.checklist();
        var year = subject.fiscalYear();
        var named =
                ofFeedback(entries).flatMap(basis -> basis.feedback().stream()).collect(Collectors.toSet());
        return new FeedbackGathering(
                feedback.counts(checklist, year),
                feedback.waiting(checklist, year, NAMED_ONE_BY_ONE),
                feedback.accepted(checklist, year, FeedbackKind.REQUEST),
                feedback.accepted(checklist, year, FeedbackKind.REMARK),
                feedback.named(checklist, year, named).stream()
                        .collect(Collectors.toMap(FeedbackFact::id, Function.identity())));
    }

    Waiting waiting() {
        return new Waiting(
                counts.waiting(),
                oldestWaiting.stream().map(FeedbackGathering::submission).toList());
    }

    List<Submission> acceptedRequests() {
        return requests.stream().map(FeedbackGathering::submission).toList();
    }

    /** Law 7: conditional remarks that were accepted but that nobody watches. */
    List<Submission> unwatched(Set<UUID> watched) {
        return remarks.stream()
                .filter(remark -> !watched.contains(remark.id()))
                .map(FeedbackGathering::submission)
                .toList();
    }

    /** Feedback that evidence rests on although its disposition has changed since. */
    List<Unaccepted> unaccepted(List<EvidenceFact> entries) {
        return entries.stream()
                .filter(entry -> entry.basis() instanceof Basis.Feedback)
                .flatMap(entry -> ((Basis.Feedback) entry.basis())
                        .feedback().stream()
                                .map(evidence::get)
                                .filter(fact -> fact.disposition() != DispositionKind.ACCEPTED)
                                .map(fact -> new Unaccepted(entry.id(), entry.factor(), fact.trackingNumber())))
                .toList();
    }

    private static Stream<Basis.Feedback> ofFeedback(List<EvidenceFact> entries) {
        return entries.stream()
                .map(EvidenceFact::basis)
                .filter(Basis.Feedback.class::isInstance)
                .map(Basis.Feedback.class::cast);
    }

    private static Submission submission(FeedbackFact fact) {
        return new Submission(fact.id(), fact.trackingNumber());
    }
}
