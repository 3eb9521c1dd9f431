/**
 * The year of a checklist: who may move its review, from which stage to which, what was proposed, positioned, decided and published.
 *
 * <p>It gathers the record from the rooms below and never writes there; once published, nothing of it changes again. Doors:
 * {@link org.minaoshi.determination.DeterminationService} for the year, {@link org.minaoshi.determination.PublishedDeterminations} for whoever shows
 * what was decided.
 */
package org.minaoshi.determination;
