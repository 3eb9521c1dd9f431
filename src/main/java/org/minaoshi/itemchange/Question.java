package org.minaoshi.itemchange;

import java.util.List;

/**
 * What is asked.
 *
 * @param items numbers, ascending
 * @param depth over how many cross-references amendments are followed to an item
 */
record Question(String checklist, List<Integer> items, Since since, int depth) {

    /** The same, of a page of the items. */
    Question of(List<Integer> page) {
        return new Question(checklist, page, since, depth);
    }
}
