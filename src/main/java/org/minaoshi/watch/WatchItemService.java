package org.minaoshi.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackService;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.ProblemException;

/** The conditions reviews have found. */
@ApplicationScoped
public class WatchItemService {

    final WatchItems items;
    final Reviews reviews;
    final ChecklistService checklists;
    final FeedbackService feedback;
    final CurrentActor currentActor;
    final Clock clock;

    WatchItemService(
            WatchItems items,
            Reviews reviews,
            ChecklistService checklists,
            FeedbackService feedback,
            CurrentActor currentActor,
            Clock clock) {
        this.items = items;
        this.reviews = reviews;
        this.checklists = checklists;
        this.feedback = feedback;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public WatchItemResponse add(UUID determination, AddWatchItemRequest request) {
        var review = reviews.requiredDraft(determination);
        if (!review.factors().contains(request.factor())) {
            throw WatchProblems.FACTOR_UNKNOWN.at(
                    "/factor", "この見直しの規則は、この検討事項を定めていません", "the rule set of this review has no such factor");
        }
        if (request.feedback() != null) {
            requireConditionalRemark(review, request.feedback());
        }
        var item = WatchItem.found(determination, request, currentActor.get().id(), clock.instant());
        items.persistAndFlush(item);
        return item.response();
    }

    @Transactional
    public void withdraw(UUID determination, UUID id, Consumer<String> precondition) {
        reviews.requiredDraft(determination);
        var item = items.find(determination, id).orElseThrow(WatchItemService::unknown);
        precondition.accept(item.response().etag());
        items.delete(item);
        items.flush();
    }

    public WatchItemResponse get(UUID determination, UUID id) {
        reviews.required(determination);
        return items.find(determination, id).map(WatchItem::response).orElseThrow(WatchItemService::unknown);
    }

    /** Those this review has found, in the order they were added. */
    public List<WatchItemResponse> of(UUID determination) {
        reviews.required(determination);
        return items.of(determination);
    }

    /** Those a review has to answer: left open by earlier years, or found by the published reviews of its own year that it corrects. */
    public List<WatchedCondition> toAnswer(UUID determination, String checklist, int fiscalYear) {
        return items.toAnswer(determination, checklist, fiscalYear);
    }

    public Page<WatchedCondition> list(String checklist, WatchedCondition.Status status, PageRequest page) {
        if (checklist != null) {
            checklists.required(checklist);
        }
        var filter = new WatchItems.Filter(checklist, status);
        return Page.of(items.page(filter, page), page, filter, row -> List.of(row.fiscalYear(), row.id()));
    }

    private void requireConditionalRemark(Review review, UUID id) {
        var found = feedback.named(review.checklist(), review.fiscalYear(), List.of(id)).stream()
                .anyMatch(fact -> fact.condition() != null && fact.disposition() == DispositionKind.ACCEPTED);
        if (!found) {
            throw WatchProblems.NOT_A_CONDITIONAL_REMARK.at(
                    "/feedback",
                    "この見直しで受け入れられた条件付き意見を指定してください",
                    "name a conditional remark that counts for this review and was accepted");
        }
    }

    private static ProblemException unknown() {
        return WatchProblems.UNKNOWN.because("この見直しにその継続確認事項はありません", "The review has no such watch item");
    }
}
