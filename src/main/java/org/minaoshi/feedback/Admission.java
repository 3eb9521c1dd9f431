package org.minaoshi.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.CountsFor;
import org.minaoshi.checklist.Reviews;

/** What everything submitted in one request is held against: the rooms below are asked once for each checklist, not for each submission. */
public final class Admission {

    private final ChecklistService checklists;
    private final Reviews reviews;
    private final Map<String, Optional<Set<Integer>>> items = new HashMap<>();
    private final Map<String, CountsFor> counting = new HashMap<>();

    Admission(ChecklistService checklists, Reviews reviews) {
        this.checklists = checklists;
        this.reviews = reviews;
    }

    /** Refuses what does not have the form of its kind, or names what does not exist (law 15): items are those of the checklist's newest edition. */
    public void require(SubmitFeedbackRequest request) {
        request.requireFormOfKind();
        request.requireItems(items.computeIfAbsent(request.checklist(), checklists::findNewestItems)
                .orElseThrow(FeedbackProblems::checklistUnknown));
    }

    /** Within a transaction: holds the running review open until its end. */
    CountsFor countsFor(String checklist) {
        return counting.computeIfAbsent(checklist, reviews::countsFor);
    }
}
