/**
 * What changed between two editions of a standard or of a checklist, field by field, as a function over the editions as values; and the old beside the new.
 *
 * <p>What the publisher states and what comparing finds are kept apart, and where they differ it is said; nothing is guessed silently, and what is not held is
 * called unknown. Stores nothing. Door: {@link org.minaoshi.comparison.ComparisonService}; the function itself is
 * {@link org.minaoshi.comparison.StandardComparison#of}.
 */
package org.minaoshi.comparison;
