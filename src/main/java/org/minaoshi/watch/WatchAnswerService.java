package org.minaoshi.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.identity.CurrentActor;

/** What a review says of the conditions that were found before it. */
@ApplicationScoped
public class WatchAnswerService {

    final WatchAnswers answers;
    final WatchItems items;
    final Reviews reviews;
    final CurrentActor currentActor;
    final Clock clock;

    WatchAnswerService(
            WatchAnswers answers, WatchItems items, Reviews reviews, CurrentActor currentActor, Clock clock) {
        this.answers = answers;
        this.items = items;
        this.reviews = reviews;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** An answer, and whether there was none before. */
    public record Put(WatchAnswerResponse answer, boolean created) {}

    @Transactional
    public Put put(
            UUID determination, UUID item, AnswerWatchItemRequest request, Consumer<Optional<String>> precondition) {
        requireOpen(reviews.requiredDraft(determination), item);
        var present = find(determination, item);
        precondition.accept(present.map(answer -> answer.response().etag()));
        var by = currentActor.get().id();
        present.ifPresent(answer -> answer.revise(request, by, clock.instant()));
        var answer = present.orElseGet(
                () -> WatchAnswer.of(new WatchAnswer.Key(determination, item), request, by, clock.instant()));
        answers.persistAndFlush(answer);
        return new Put(answer.response(), present.isEmpty());
    }

    public WatchAnswerResponse get(UUID determination, UUID item) {
        reviews.required(determination);
        return find(determination, item)
                .map(WatchAnswer::response)
                .orElseThrow(() -> WatchProblems.ANSWER_UNKNOWN.because(
                        "この見直しはその継続確認事項にまだ回答していません", "This review has not answered that condition yet"));
    }

    public List<WatchAnswerResponse> of(UUID determination) {
        reviews.required(determination);
        return answers.of(determination);
    }

    private Optional<WatchAnswer> find(UUID determination, UUID item) {
        return answers.findByIdOptional(new WatchAnswer.Key(determination, item));
    }

    private void requireOpen(Review review, UUID item) {
        if (items.findByIdOptional(item).isEmpty()) {
            throw WatchProblems.UNKNOWN.because("その継続確認事項はありません", "There is no such watch item");
        }
        var open = items.toAnswer(review.id(), review.checklist(), review.fiscalYear()).stream()
                .anyMatch(condition -> condition.id().equals(item));
        if (!open) {
            throw WatchProblems.NOT_OPEN.because(
                    "過去の年度が残した継続確認事項、または訂正の対象とする見直しの継続確認事項だけに回答できます",
                    "Only conditions that earlier years left open, or that the review has which this one corrects, are answered");
        }
    }
}
