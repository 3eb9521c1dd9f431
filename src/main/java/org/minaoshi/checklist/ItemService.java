package org.minaoshi.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.standard.StandardService;

/** Looks into editions: items, and from an item to what it cites and back, as people filter them. */
@ApplicationScoped
class ItemService {

    final Citations citations;
    final StandardService standards;

    ItemService(Citations citations, StandardService standards) {
        this.citations = citations;
        this.standards = standards;
    }

    Page<ItemResponse> list(ChecklistEditionResponse edition, String standard, String writing, PageRequest page) {
        var filter = new Citations.Filter(
                edition.checklist(), edition.edition(), null, standard, provision(standard, writing));
        var after =
                page.after(filter, position -> Integer.valueOf(position.get(0))).orElse(null);
        return Page.of(citations.items(filter, after, page.fetch()), page, filter, item -> List.of(item.number()));
    }

    ItemResponse required(ChecklistEditionResponse edition, int number) {
        return citations
                .findItem(edition.checklist(), edition.edition(), number)
                .orElseThrow(() -> ChecklistProblems.ITEM_UNKNOWN.because(
                        "この版にその通番の項目はありません", "The edition has no item of that number"));
    }

    Page<CitationResponse> citations(
            String checklist, String edition, Integer item, String standard, String writing, PageRequest page) {
        requireWithin(checklist, "checklistEdition", edition, "checklist と併せて指定してください", "goes with checklist");
        requireWithin(edition, "item", item, "checklistEdition と併せて指定してください", "goes with checklistEdition");
        var filter = new Citations.Filter(checklist, edition, item, standard, provision(standard, writing));
        return Page.of(
                citations.list(filter, page.after(filter, Citations.Place::of), page.fetch()),
                page,
                filter,
                citation -> List.of(
                        citation.checklist(), citation.checklistEdition(), citation.item(), citation.sequence()));
    }

    private String provision(String standard, String writing) {
        requireWithin(standard, "provision", writing, "standard と併せて指定してください", "goes with standard");
        return writing == null
                ? null
                : standards
                        .canonical(standard, writing)
                        .orElseThrow(() -> ChecklistProblems.FILTER_INVALID.at(
                                "provision", "基準項目の表記として読み取れません", "cannot be read as a provision of the standard"));
    }

    private static void requireWithin(Object whole, String parameter, Object part, String ja, String en) {
        if (part != null && whole == null) {
            throw ChecklistProblems.FILTER_INVALID.at(parameter, ja, en);
        }
    }
}
