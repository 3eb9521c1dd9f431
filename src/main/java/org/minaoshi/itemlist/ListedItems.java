package org.minaoshi.itemlist;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.WholeItem;
import org.minaoshi.itemlist.ItemListResponse.ListedItem;

/** Looks items up in the newest edition of a checklist, and where it has them no longer, in the ones before it. */
@ApplicationScoped
class ListedItems {

    final ChecklistService checklists;

    ListedItems(ChecklistService checklists) {
        this.checklists = checklists;
    }

    /** By number; what no edition has is left out. */
    Map<Integer, ListedItem> find(String checklist, Collection<Integer> numbers) {
        var found = new TreeMap<Integer, ListedItem>();
        var sought = new TreeSet<>(numbers);
        var newestFirst = new ArrayList<>(checklists.editions(checklist));
        Collections.reverse(newestFirst);
        for (var edition : newestFirst) {
            if (sought.isEmpty()) {
                break;
            }
            var gone = edition != newestFirst.get(0);
            found.putAll(in(edition, sought, gone));
            sought.removeAll(found.keySet());
        }
        return found;
    }

    private Map<Integer, ListedItem> in(ChecklistEditionResponse edition, Collection<Integer> sought, boolean gone) {
        var whole = checklists.whole(edition);
        return sought.stream()
                .flatMap(number -> whole.find(number).stream())
                .collect(toMap(
                        WholeItem::number,
                        item -> new ListedItem(item.number(), item.title(), gone, gone ? edition.edition() : null)));
    }

    /** Null where there is none yet. */
    String newestEdition(String checklist) {
        return checklists
                .findLatestEdition(checklist)
                .map(ChecklistEditionResponse::edition)
                .orElse(null);
    }

    boolean isRegistered(String checklist) {
        return checklists.find(checklist).isPresent();
    }

    ItemListResponse response(ItemListRow row) {
        return new ItemListResponse(
                row.name(),
                row.checklist(),
                newestEdition(row.checklist()),
                row.title(),
                List.copyOf(find(row.checklist(), row.items()).values()),
                row.createdAt(),
                row.changedAt(),
                row.version());
    }
}
