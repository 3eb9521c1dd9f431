package org.minaoshi.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The door of this room. */
@ApplicationScoped
public class FeedbackService {

    final AllFeedback allFeedback;
    final FeedbackReading reading;
    final SubmissionService submissions;
    final Reviews reviews;
    final CurrentActor currentActor;
    final Clock clock;

    FeedbackService(
            AllFeedback allFeedback,
            FeedbackReading reading,
            SubmissionService submissions,
            Reviews reviews,
            CurrentActor currentActor,
            Clock clock) {
        this.allFeedback = allFeedback;
        this.reading = reading;
        this.submissions = submissions;
        this.reviews = reviews;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public FeedbackResponse submit(SubmitFeedbackRequest request) {
        return submissions.submit(request);
    }

    /** The caller's own organisation's; everybody's for the secretariat and auditors. */
    public Page<FeedbackResponse> list(FeedbackFilter filter, PageRequest page) {
        var viewer = Viewer.of(currentActor.get());
        var rows = reading.list(filter.seenBy(viewer), page);
        return new Page<>(
                rows.items().stream()
                        .map(row -> FeedbackResponse.of(row, viewer))
                        .toList(),
                rows.nextPageToken());
    }

    public FeedbackResponse required(UUID id) {
        var viewer = Viewer.of(currentActor.get());
        return reading.find(id)
                .filter(row -> viewer.sees(row.organisation()))
                .map(row -> FeedbackResponse.of(row, viewer))
                .orElseThrow(FeedbackProblems::unknown);
    }

    public DispositionResponse requiredDisposition(UUID id) {
        return Optional.ofNullable(required(id).disposition())
                .orElseThrow(() -> FeedbackProblems.DISPOSITION_UNKNOWN.because(
                        "事務局の確認をお待ちください", "The secretariat has not come to it yet"));
    }

    /**
     * Says what became of it, for the first time or anew.
     *
     * @param precondition refuses where the present disposition, known by its ETag, is not the one the caller means
     */
    @Transactional
    public DispositionResponse triage(UUID id, TriageFeedbackRequest request, Consumer<Optional<String>> precondition) {
        request.requireFormOfDisposition();
        var actor = currentActor.get();
        var feedback = allFeedback.requiredForTriage(id);
        var present = allFeedback.findDisposition(id);
        precondition.accept(present.map(Disposition::version).map(ETags::of));
        if (!reviews.takesTriage(feedback.checklist(), feedback.fiscalYear())) {
            throw FeedbackProblems.reviewClosed();
        }
        feedback.triage(actor, request.versionNumber());
        if (feedback.hasVersionsBetween() && allFeedback.hasVersionBy(id, actor.id())) {
            throw FeedbackProblems.fourEyes();
        }
        if (request.duplicateOf() != null) {
            requireOriginal(feedback, request.duplicateOf());
        }
        var disposition = present.orElseGet(() -> new Disposition(feedback.id()));
        disposition.say(request, actor, clock.instant());
        allFeedback.keep(disposition);
        return DispositionResponse.of(disposition);
    }

    /** Whose feedback alone the caller may see; empty where that is everybody's. */
    public Optional<String> onlyOrganisationSeen() {
        return Optional.ofNullable(Viewer.of(currentActor.get()).organisation());
    }

    /** Where the review of a year was withdrawn and none is left: what counted for it counts as if it came now (law 3). */
    @Transactional
    public void countAnew(String checklist, int fiscalYear) {
        allFeedback.count(checklist, fiscalYear, reviews.countsFor(checklist));
    }

    /** Of those that are named, the ones that count for a year's review. */
    public List<FeedbackFact> named(String checklist, int fiscalYear, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : reading.named(checklist, fiscalYear, ids);
    }

    /** What counts for a year's review and has no disposition yet, oldest first. */
    public List<FeedbackFact> waiting(String checklist, int fiscalYear, int atMost) {
        return reading.waiting(checklist, fiscalYear, atMost);
    }

    /** What counts for a year's review, is of the kind and was accepted, oldest first. */
    public List<FeedbackFact> accepted(String checklist, int fiscalYear, FeedbackKind kind) {
        return reading.accepted(checklist, fiscalYear, kind);
    }

    /** How much counts for a year's review. Exact: what may be told of it outside, law 14 decides. */
    public FeedbackCounts counts(String checklist, int fiscalYear) {
        return reading.counts(checklist, fiscalYear);
    }

    /** No duplicate of itself, none of another checklist's, and no chains: the original is where the words are. */
    private void requireOriginal(Feedback duplicate, UUID id) {
        var original =
                allFeedback.findHeld(id).filter(duplicate::canRepeat).orElseThrow(FeedbackProblems::originalUnknown);
        var isDuplicate = allFeedback
                .findDisposition(original.id())
                .filter(Disposition::isDuplicate)
                .isPresent();
        if (isDuplicate || allFeedback.hasDuplicates(duplicate.id())) {
            throw FeedbackProblems.duplicateOfDuplicate();
        }
    }
}
