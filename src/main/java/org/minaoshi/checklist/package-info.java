/**
 * Checklists, their published editions, the items of each and what they cite; and the fiscal year in which a checklist is reviewed.
 *
 * <p>Nothing here changes once it is registered: a new state of a checklist is a new edition. Door: {@link org.minaoshi.checklist.ChecklistService}; what lower
 * rooms must know of the yearly review they ask through {@link org.minaoshi.checklist.Reviews}.
 */
package org.minaoshi.checklist;
