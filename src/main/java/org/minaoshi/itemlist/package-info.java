/**
 * The lists of checklist items that an organisation keeps for itself, by name: those it cares about.
 *
 * <p>A list belongs to its organisation, and nobody else reads or changes it: refused in the code, and again by row-level security. Only who may read the history
 * sees what was changed in it (law 16). It says which items, never
 * why; what became of them is told elsewhere. An item that a newer edition no longer has stays on the list and is shown as gone. Door:
 * {@link org.minaoshi.itemlist.ItemListService}.
 */
package org.minaoshi.itemlist;
