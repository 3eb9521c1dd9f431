package org.minaoshi.comparison.sheet;

import java.util.List;
import org.minaoshi.checklist.WholeItem;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.WholeProvision;

/**
 * A provision or an item as one side of a comparison shows it.
 *
 * @param name 統4, or the number of an item
 * @param paragraphs numbers and what is said of them; of an item, nothing
 */
public record Side(
        String name, LocalizedText title, boolean isRetired, LocalizedText summary, List<Numbered> paragraphs) {

    /** @param summary null where none is registered */
    public record Numbered(String number, LocalizedText summary) {}

    static Side of(WholeProvision provision) {
        return new Side(
                provision.designation(),
                provision.title(),
                provision.isRetired(),
                provision.summary(),
                provision.paragraphs().stream()
                        .map(paragraph -> new Numbered(paragraph.number(), paragraph.summary()))
                        .toList());
    }

    static Side of(WholeItem item) {
        return new Side(String.valueOf(item.number()), item.title(), false, item.summary(), List.of());
    }
}
