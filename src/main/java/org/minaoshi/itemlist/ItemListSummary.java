package org.minaoshi.itemlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** A list among others: which, and how long it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemListSummary(
        String name, String checklist, String title, int itemCount, Instant createdAt, Instant changedAt) {

    static ItemListSummary of(ItemListRow row) {
        return new ItemListSummary(
                row.name(), row.checklist(), row.title(), row.items().size(), row.createdAt(), row.changedAt());
    }
}
