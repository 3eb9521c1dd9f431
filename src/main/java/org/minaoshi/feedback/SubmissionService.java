package org.minaoshi.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.organisation.OrganisationService;
import org.minaoshi.platform.Ids;

/** How feedback comes in, alone or with many others: by the same rules. */
@ApplicationScoped
public class SubmissionService {

    final AllFeedback allFeedback;
    final OrganisationService organisations;
    final ChecklistService checklists;
    final Reviews reviews;
    final CurrentActor currentActor;
    final Clock clock;

    SubmissionService(
            AllFeedback allFeedback,
            OrganisationService organisations,
            ChecklistService checklists,
            Reviews reviews,
            CurrentActor currentActor,
            Clock clock) {
        this.allFeedback = allFeedback;
        this.organisations = organisations;
        this.checklists = checklists;
        this.reviews = reviews;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Whom the caller submits for; 403 {@code organisation-required} where there is nobody. */
    public String submitter() {
        return Viewer.organisationOf(currentActor.get());
    }

    public Admission admission() {
        return new Admission(checklists, reviews);
    }

    @Transactional
    public FeedbackResponse submit(SubmitFeedbackRequest request) {
        var submitter = submitter();
        var admission = admission();
        admission.require(request);
        var feedback = received(List.of(request), admission, submitter).get(0);
        allFeedback.insert(List.of(feedback));
        return FeedbackResponse.of(feedback.row(), Viewer.of(currentActor.get()));
    }

    /** All of them, with ids in their order. The admission has let each of them in. */
    @Transactional
    public List<SubmittedFeedback> submitAll(List<SubmitFeedbackRequest> requests, Admission admission) {
        var feedback = received(requests, admission, submitter());
        allFeedback.insert(feedback);
        return feedback.stream().map(Feedback::submitted).toList();
    }

    private List<Feedback> received(List<SubmitFeedbackRequest> requests, Admission admission, String submitter) {
        var actor = currentActor.get();
        var kind = organisations.kindOf(submitter);
        var now = clock.instant();
        var countsFor = requests.stream()
                .map(request -> admission.countsFor(request.checklist()))
                .toList();
        var numbers = allFeedback.drawTrackingNumbers(
                countsFor.stream().map(counting -> counting.fiscalYear()).toList());
        var received = new ArrayList<Feedback>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            var reception = new Reception(Ids.next(), numbers.get(i), countsFor.get(i), now);
            received.add(Feedback.submit(requests.get(i), reception, kind, actor));
        }
        return received;
    }
}
