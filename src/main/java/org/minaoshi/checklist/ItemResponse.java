package org.minaoshi.checklist;

import java.util.List;
import org.minaoshi.platform.LocalizedText;

/** An item and what it cites, by standard and then in the standard's own order. */
public record ItemResponse(
        String checklist,
        String edition,
        int number,
        LocalizedText title,
        LocalizedText summary,
        List<Cited> citations) {

    /** @param edition null where the checklist prints none */
    public record Cited(String standard, String edition, String provision) {}
}
