/**
 * What changed for the checklist items somebody cares about, and what follows from it: changes of the items from edition to edition, amendments of what they cite,
 * and what was published of them.
 *
 * <p>It only reads, and tells nothing but what anyone may read: catalogue and publications (law 14). What follows is built from those facts and never guessed.
 * Door: {@link org.minaoshi.itemchange.ItemChangeService}.
 */
package org.minaoshi.itemchange;
