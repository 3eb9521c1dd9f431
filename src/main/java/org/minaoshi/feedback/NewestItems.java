package org.minaoshi.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.ItemFact;

/** Law 15: what is submitted or amended is about items of the checklist's newest edition. */
@ApplicationScoped
class NewestItems {

    final ChecklistService checklists;

    NewestItems(ChecklistService checklists) {
        this.checklists = checklists;
    }

    void requireThoseOf(SubmitFeedbackRequest request) {
        request.requireItems(request.items().isEmpty() ? Set.of() : numbers(request.checklist()));
    }

    Set<Integer> numbers(String checklist) {
        return checklists
                .findLatestEdition(checklist)
                .map(edition -> checklists.items(checklist, edition.edition()))
                .orElse(List.of())
                .stream()
                .map(ItemFact::number)
                .collect(Collectors.toSet());
    }
}
