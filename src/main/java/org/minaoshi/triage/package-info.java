/**
 * The secretariat's desk: what waits, what is looked for among all that was ever submitted, and one disposition for many, seen before it is given.
 *
 * <p>It keeps no feedback and no disposition, and decides on neither: {@link org.minaoshi.feedback.DispositionService} does. Doors:
 * {@link org.minaoshi.triage.WorklistService} and {@link org.minaoshi.triage.BulkDispositionService}; nobody but the secretariat and auditors comes in.
 */
package org.minaoshi.triage;
