package org.minaoshi.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.CountsFor;
import org.minaoshi.checklist.Reviews;

/** What everything submitted in one request is held against: the rooms below are asked once for each checklist, not for each submission. */
public final class Admission {

    private final ChecklistService checklists;
    private final NewestItems newestItems;
    private final Reviews reviews;
    private final Map<String, Boolean> registered = new HashMap<>();
    private final Map<String, Set<Integer>> items = new HashMap<>();
    private final Map<String, CountsFor> counting = new HashMap<>();

    Admission(ChecklistService checklists, NewestItems newestItems, Reviews reviews) {
        this.checklists = checklists;
        this.newestItems = newestItems;
        this.reviews = reviews;
    }

    /** Refuses what does not have the form of its kind, or names what does not exist (law 15). */
    public void require(SubmitFeedbackRequest request) {
        request.requireFormOfKind();
        if (!registered.computeIfAbsent(
                request.checklist(), code -> checklists.find(code).isPresent())) {
            throw FeedbackProblems.checklistUnknown();
        }
        request.requireItems(
                request.items().isEmpty()
                        ? Set.of()
                        : items.computeIfAbsent(request.checklist(), newestItems::numbers));
    }

    /** Within a transaction: holds the running review open until its end. */
    CountsFor countsFor(String checklist) {
        return counting.computeIfAbsent(checklist, reviews::countsFor);
    }
}
