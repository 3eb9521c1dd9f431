/**
 * By which rules a checklist is reviewed, and what earlier years left behind: rule sets with their factors, published minutes, and determinations made
 * before this service kept the reviews.
 *
 * <p>All of it is data in editions and immutable once registered; no rule set is known to the code. Doors: {@link org.minaoshi.ruleset.RuleSetService},
 * {@link org.minaoshi.ruleset.MinutesService} and {@link org.minaoshi.ruleset.EarlierDeterminationService}.
 */
package org.minaoshi.ruleset;
