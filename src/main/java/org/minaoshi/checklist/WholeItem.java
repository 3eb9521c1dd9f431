package org.minaoshi.checklist;

import java.util.List;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;

/**
 * An item with what it cites.
 *
 * @param citations by standard and then in the standard's own order
 * @param digest SHA-256 of what it says, in canonical JSON: title, summary and citations. Not of its number, so that it stays the same where the item is only
 *     renumbered
 */
public record WholeItem(
        int number, LocalizedText title, LocalizedText summary, List<ItemResponse.Cited> citations, String digest) {

    private record Said(LocalizedText title, LocalizedText summary, List<ItemResponse.Cited> citations) {}

    static WholeItem of(ItemResponse item) {
        return new WholeItem(
                item.number(),
                item.title(),
                item.summary(),
                List.copyOf(item.citations()),
                CanonicalJson.digest(new Said(item.title(), item.summary(), item.citations())));
    }
}
