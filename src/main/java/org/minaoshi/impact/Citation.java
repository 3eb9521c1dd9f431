package org.minaoshi.impact;

import java.util.List;
import org.minaoshi.checklist.WholeChecklistEdition;

/**
 * From an item to a provision.
 *
 * @param edition null where the checklist prints none: then it means the provision in whatever edition is considered
 * @param designation canonical
 */
record Citation(Impact.Item item, String standard, String edition, String designation) {

    /** By item, then standard, then in the standard's own order. */
    static List<Citation> of(WholeChecklistEdition checklist) {
        return checklist.items().values().stream()
                .flatMap(item -> item.citations().stream()
                        .map(cited -> new Citation(
                                new Impact.Item(item.number(), item.title()),
                                cited.standard(),
                                cited.edition(),
                                cited.provision())))
                .toList();
    }
}
