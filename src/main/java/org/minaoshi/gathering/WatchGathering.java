package org.minaoshi.gathering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.watch.WatchAnswerResponse;
import org.minaoshi.watch.WatchedCondition;

/** Law 7: what earlier years left to watch, beside what this review answers. */
record WatchGathering(List<WatchedCondition> open, Map<UUID, WatchAnswerResponse> answers) {

    static WatchGathering of(List<WatchedCondition> open, List<WatchAnswerResponse> answers) {
        return new WatchGathering(
                open, answers.stream().collect(Collectors.toMap(WatchAnswerResponse::watchItem, answer -> answer)));
    }

    List<Snapshot.WatchAnswer> answered() {
        return open.stream()
                .filter(condition -> answers.containsKey(condition.id()))
                .map(condition -> answered(condition, answers.get(condition.id())))
                .toList();
    }

    private static Snapshot.WatchAnswer answered(WatchedCondition condition, WatchAnswerResponse answer) {
        return new Snapshot.WatchAnswer(
                condition.condition(), condition.fiscalYear(), answer.answer(), answer.reason());
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
