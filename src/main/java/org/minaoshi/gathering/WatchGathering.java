package org.minaoshi.gathering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.watch.WatchAnswerResponse;
import org.minaoshi.watch.WatchItemResponse;
import org.minaoshi.watch.WatchedCondition;

/** Law 7: what was left to watch, by earlier years or by what this review corrects, beside what it answers. */
record WatchGathering(List<WatchedCondition> open, Map<UUID, WatchAnswerResponse> answers) {

    static WatchGathering of(List<WatchedCondition> open, List<WatchAnswerResponse> answers) {
        return new WatchGathering(
                open, answers.stream().collect(Collectors.toMap(WatchAnswerResponse::watchItem, answer -> answer)));
    }

    /** The conditional remarks that are watched: by what this review has found, or by what it answers. */
    Set<UUID> remarks(List<WatchItemResponse> found) {
        return Stream.concat(
                        found.stream().map(WatchItemResponse::feedback),
                        open.stream().map(WatchedCondition::feedback))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    List<ReviewRecord.Answered> answered() {
        return open.stream()
                .filter(condition -> answers.containsKey(condition.id()))
                .map(condition -> answered(condition, answers.get(condition.id())))
                .toList();
    }

    private static ReviewRecord.Answered answered(WatchedCondition condition, WatchAnswerResponse answer) {
        return new ReviewRecord.Answered(
                condition.id(),
                new Snapshot.WatchAnswer(
                        condition.condition(), condition.fiscalYear(), answer.answer(), answer.reason()));
    }

    List<ReviewRecord.OpenWatch> unanswered() {
        return open.stream()
                .filter(condition -> !answers.containsKey(condition.id()))
                .map(condition -> new ReviewRecord.OpenWatch(
                        condition.id(),
                        new Snapshot.WatchItem(condition.condition(), condition.factor()),
                        condition.fiscalYear()))
                .toList();
    }
}
