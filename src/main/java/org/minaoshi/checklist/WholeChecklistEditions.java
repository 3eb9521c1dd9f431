package org.minaoshi.checklist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads whole editions, each by one query, and keeps the latest asked for in memory. They are kept under all that is known of an edition, its digest too, so
 * that what a transaction saw that was then undone is never taken for another edition of that name.
 */
@ApplicationScoped
class WholeChecklistEditions {

    /** Items and citations, of about a third of a kilobyte: some 6 MB. An edition of more is read each time. */
    private static final long MOST_ROWS = 20_000;

    private final Cache<ChecklistEditionResponse, WholeChecklistEdition> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((ChecklistEditionResponse edition, WholeChecklistEdition whole) ->
                    1 + edition.itemCount() + edition.citationCount())
            .build();

    final Citations citations;

    WholeChecklistEditions(Citations citations) {
        this.citations = citations;
    }

    WholeChecklistEdition read(ChecklistEditionResponse edition) {
        var known = kept.getIfPresent(edition);
        if (known == null) {
            known = fromTables(edition);
            kept.put(edition, known);
        }
        return known;
    }

    private WholeChecklistEdition fromTables(ChecklistEditionResponse edition) {
        var all = new Citations.Filter(edition.checklist(), edition.edition(), null, null, null);
        Map<Integer, WholeItem> items = new LinkedHashMap<>();
        citations.items(all, null, Integer.MAX_VALUE).forEach(item -> items.put(item.number(), WholeItem.of(item)));
        return new WholeChecklistEdition(edition, Collections.unmodifiableMap(items));
    }
}
