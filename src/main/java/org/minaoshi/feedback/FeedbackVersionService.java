package org.minaoshi.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Lets submitters take their words back or say them anew, until the secretariat has come to them; and shows what was said before. */
@ApplicationScoped
public class FeedbackVersionService {

    final AllFeedback allFeedback;
    final VersionReading reading;
    final SubmissionService submissions;
    final Reviews reviews;
    final CurrentActor currentActor;
    final Clock clock;

    FeedbackVersionService(
            AllFeedback allFeedback,
            VersionReading reading,
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

    /**
     * The whole content anew, about the same checklist. For which year it counts stays as it was.
     *
     * @param precondition is told the present ETag and refuses where the caller means another state
     */
    @Transactional
    public FeedbackResponse amend(UUID id, SubmitFeedbackRequest request, Consumer<String> precondition) {
        request.requireFormOfKind();
        return change(id, precondition, (feedback, actor, now) -> {
            feedback.requireChecklist(request.checklist());
            submissions.admission().require(request);
            feedback.amend(request, actor, now);
        });
    }

    /** @param precondition as in {@link #amend} */
    @Transactional
    public FeedbackResponse withdraw(UUID id, WithdrawFeedbackRequest request, Consumer<String> precondition) {
        return change(id, precondition, (feedback, actor, now) -> feedback.withdraw(request.reason(), now));
    }

    /** Every version, the present one included, newest first. */
    public Page<FeedbackVersionResponse> list(UUID id, PageRequest page) {
        var viewer = Viewer.of(currentActor.get());
        var rows = reading.list(id, page);
        if (rows.items().isEmpty() || !viewer.sees(rows.items().get(0).organisation())) {
            throw FeedbackProblems.unknown();
        }
        return new Page<>(
                rows.items().stream().map(FeedbackVersionRow::response).toList(), rows.nextPageToken());
    }

    public FeedbackVersionResponse required(UUID id, int number) {
        var viewer = Viewer.of(currentActor.get());
        return reading.find(id, number)
                .filter(row -> viewer.sees(row.organisation()))
                .map(FeedbackVersionRow::response)
                .orElseThrow(() -> FeedbackProblems.VERSION_UNKNOWN.because(
                        "この ID の意見・要望またはその版はありません", "There is no feedback with this id, or it has no such version"));
    }

    private FeedbackResponse change(UUID id, Consumer<String> precondition, Change change) {
        var actor = currentActor.get();
        var feedback = allFeedback.requiredOwn(id, Viewer.organisationOf(actor));
        precondition.accept(ETags.of(allFeedback.state(feedback)));
        feedback.requireUntriaged();
        if (allFeedback.isTakenUp(id)) {
            throw FeedbackProblems.takenUp();
        }
        if (!reviews.takesTriage(feedback.checklist(), feedback.fiscalYear())) {
            throw FeedbackProblems.reviewClosed();
        }
        change.apply(feedback, actor, clock.instant());
        allFeedback.flush();
        return FeedbackResponse.of(feedback.row(), Viewer.of(actor));
    }

    private interface Change {
        void apply(Feedback feedback, Actor actor, Instant now);
    }
}
