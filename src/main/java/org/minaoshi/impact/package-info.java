/**
 * What an edition touches: each pair of checklist item and touched provision with the secretariat's judgement, the pairs that are reached through
 * cross-references beside them, and for every cited provision whether it changed, stayed, was retired or has not been examined (laws 8 and 9). What an earlier
 * review judged of the very same is carried over, and says so (law 6). What an edition does not state, comparison with the one before it may find.
 *
 * <p>Pairs, coverage and what is carried over are computed from what the catalogue holds, never stored; only judgements and examinations are, each with the digests
 * of what it was about. Whether the review may go on with what is missing is not asked here. The search itself is in {@code engine}, tables and picture for
 * people are in {@code table} and {@code picture}. Doors:
 * {@link org.minaoshi.impact.ImpactService} to read, {@link org.minaoshi.impact.JudgementService} and {@link org.minaoshi.impact.ExaminationService} to add.
 */
package org.minaoshi.impact;
