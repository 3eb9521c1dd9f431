package org.minaoshi.itemlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;

/**
 * A list, and how its items stand in the newest edition of the checklist.
 *
 * @param checklistEdition the newest, in which the items were looked up
 * @param items by number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemListResponse(
        String name,
        String checklist,
        String checklistEdition,
        String title,
        List<ListedItem> items,
        Instant createdAt,
        Instant changedAt,
        @JsonIgnore long version) {

    /**
     * @param title as the newest edition has it, or the last that had the item
     * @param gone the newest edition no longer has it
     * @param lastEdition the last that had it; only where it is gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListedItem(int number, LocalizedText title, boolean gone, String lastEdition) {}

    /** How the items stand changes with the editions; and a list that was let go and made anew is another one. */
    String etag() {
        return ETags.of(version + "." + createdAt.toEpochMilli() + "." + checklistEdition);
    }
}
