package org.minaoshi.itemchange;

import java.util.List;

/**
 * What is asked.
 *
 * @param items numbers, ascending
 * @param depth over how many cross-references amendments are followed to an item
 */
record Question(String checklist, List<Integer> items, Since since, int depth) {}
