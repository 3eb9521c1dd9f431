/**
 * The secretariat's desk: what waits, and what is looked for among all that was ever submitted.
 *
 * <p>It keeps no feedback and decides nothing of it. Door: {@link org.minaoshi.triage.WorklistService}; nobody but the secretariat and auditors comes in.
 */
package org.minaoshi.triage;
