package org.minaoshi.checklist;

import org.minaoshi.platform.LocalizedText;

/**
 * From an item to a provision, and back.
 *
 * @param sequence its place in the item
 * @param edition of the standard; null where the checklist prints none
 */
public record CitationResponse(
        String checklist,
        String checklistEdition,
        int item,
        LocalizedText itemTitle,
        int sequence,
        String standard,
        String edition,
        String provision) {}
