package org.minaoshi.pack;

import static java.util.Map.entry;
import static org.minaoshi.pack.Operation.bySecretariat;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.minaoshi.assessment.AssessRequest;
import org.minaoshi.assessment.AssessmentService;
import org.minaoshi.evidence.EvidenceService;
import org.minaoshi.evidence.RecordEvidenceRequest;
import org.minaoshi.feedback.FeedbackService;
import org.minaoshi.feedback.SubmitFeedbackRequest;
import org.minaoshi.feedback.TriageFeedbackRequest;
import org.minaoshi.identity.Role;
import org.minaoshi.watch.AddWatchItemRequest;
import org.minaoshi.watch.AnswerWatchItemRequest;
import org.minaoshi.watch.WatchAnswerService;
import org.minaoshi.watch.WatchItemService;

/** What a review gathers and says of it. A pack states each thing once, so it edits on whatever state there is. */
@Singleton
class RecordOperations implements Operations {

    private static final Consumer<Optional<String>> WHATEVER_IT_IS = etag -> {};

    final FeedbackService feedback;
    final EvidenceService evidence;
    final AssessmentService assessments;
    final WatchItemService watchItems;
    final WatchAnswerService watchAnswers;

    RecordOperations(
            FeedbackService feedback,
            EvidenceService evidence,
            AssessmentService assessments,
            WatchItemService watchItems,
            WatchAnswerService watchAnswers) {
        this.feedback = feedback;
        this.evidence = evidence;
        this.assessments = assessments;
        this.watchItems = watchItems;
        this.watchAnswers = watchAnswers;
    }

    @Override
    public Map<String, Operation> byId() {
        return Map.ofEntries(
                entry(
                        "submitFeedback",
                        new Operation(
                                Set.of(Role.INSTITUTION, Role.PAYMENT_AGENT),
                                request -> feedback.submit(request.body(SubmitFeedbackRequest.class)))),
                entry(
                        "triageFeedback",
                        bySecretariat(request -> feedback.triage(
                                request.id("feedback"), request.body(TriageFeedbackRequest.class), WHATEVER_IT_IS))),
                entry(
                        "recordEvidence",
                        bySecretariat(request -> evidence.record(
                                request.id("determination"), request.body(RecordEvidenceRequest.class)))),
                entry(
                        "putAssessment",
                        bySecretariat(request -> assessments.put(
                                request.id("determination"),
                                request.path("factor"),
                                request.body(AssessRequest.class),
                                WHATEVER_IT_IS))),
                entry(
                        "addWatchItem",
                        bySecretariat(request ->
                                watchItems.add(request.id("determination"), request.body(AddWatchItemRequest.class)))),
                entry(
                        "putWatchAnswer",
                        bySecretariat(request -> watchAnswers.put(
                                request.id("determination"),
                                request.id("watchItem"),
                                request.body(AnswerWatchItemRequest.class),
                                WHATEVER_IT_IS))));
    }
}
