package org.minaoshi.checklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/** What an edition says, in one writing and one order, so that the same edition has the same digest in whatever way it was sent. */
record ChecklistContent(
        String checklist,
        String edition,
        LocalizedText label,
        PartialDate published,
        String predecessor,
        List<Item> items) {

    record Item(int number, LocalizedText title, LocalizedText summary, List<Citation> citations) {}

    /** @param sortKey puts the citations in order, and is no part of what the edition says */
    record Citation(
            String standard,
            String edition,
            String provision,
            @JsonIgnore String sortKey) {}

    String digest() {
        return CanonicalJson.digest(this);
    }

    int citationCount() {
        return items.stream().mapToInt(item -> item.citations().size()).sum();
    }
}
