/**
 * What every room needs and no room owns: problems, paging, preconditions, idempotency, the clock, canonical JSON, the limits on what comes in,
 * what is made a few at a time and kept ready, locks that end with their connection, the memory of the process, and what the
 * machine room is told.
 *
 * <p>It knows no business word and no other room. Its doors are {@link org.minaoshi.platform.ProblemType} for refusals,
 * {@link org.minaoshi.platform.Page} for lists, {@link org.minaoshi.platform.ETags} for single things and
 * {@link org.minaoshi.platform.Idempotent} for creation.
 */
package org.minaoshi.platform;
