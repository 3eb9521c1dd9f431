package org.minaoshi.checklist;

import java.util.List;
import org.minaoshi.platform.DigestedContent;
import org.minaoshi.platform.LocalizedText;

/**
 * An item with what it cites.
 *
 * @param citations by standard and then in the standard's own order
 * @param digest SHA-256 of what it says, in canonical JSON: title, summary and citations. Not of its number, so that it stays the same where the item is only
 *     renumbered. What earlier reviews judged is known by it: it never covers more or less than it does
 */
public record WholeItem(
        int number, LocalizedText title, LocalizedText summary, List<ItemResponse.Cited> citations, String digest) {

    static WholeItem of(ItemResponse item) {
        return new WholeItem(item.number(), item.title(), item.summary(), List.copyOf(item.citations()), digest(item));
    }

    private static String digest(ItemResponse item) {
        return new DigestedContent()
                .with("title", item.title())
                .with("summary", item.summary())
                .withEach(
                        "citations",
                        item.citations().stream()
                                .map(cited -> new DigestedContent()
                                        .with("standard", cited.standard())
                                        .with("edition", cited.edition())
                                        .with("provision", cited.provision()))
                                .toList())
                .digest();
    }
}
