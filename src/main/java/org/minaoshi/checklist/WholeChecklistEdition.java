package org.minaoshi.checklist;

import java.util.Map;
import java.util.Optional;

/**
 * An edition with its items, as a value: it never changes, and may be kept and shared.
 *
 * @param edition without its items
 * @param items by number, in the order of numbers
 */
public record WholeChecklistEdition(ChecklistEditionResponse edition, Map<Integer, WholeItem> items) {

    public Optional<WholeItem> find(int number) {
        return Optional.ofNullable(items.get(number));
    }
}
