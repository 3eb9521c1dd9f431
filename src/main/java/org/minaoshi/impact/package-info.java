/**
 * What the amendments of an edition touch: each pair of checklist item and amended provision with the secretariat's judgement, and for every cited provision
 * whether it changed, stayed, was retired or has not been examined (laws 8 and 9).
 *
 * <p>Pairs and coverage are computed from what the catalogue holds, never stored; only judgements and examinations are. Whether the review may go on with what
 * is missing is not asked here. Doors: {@link org.minaoshi.impact.ImpactService} to read, {@link org.minaoshi.impact.JudgementService} and
 * {@link org.minaoshi.impact.ExaminationService} to add.
 */
package org.minaoshi.impact;
