/**
 * How things were: a checklist with what it cites, its rules and determinations, a standard with its provisions, a review, as of a day and as they were known at
 * a moment.
 *
 * <p>Two times, the same for all of them ({@link org.minaoshi.retrospect.Viewpoint}): an edition holds from the day it was published, and is known from the moment
 * it was registered; a determination is in force from its publication to that of its correction, and from then on its end is known. It only reads, through the
 * doors of the rooms below, and shows nobody what they may not read today: the public parts know nothing of drafts. It keeps nothing and guesses nothing: where a
 * date leaves a thing open, it says so. Doors: {@link org.minaoshi.retrospect.RetrospectService}, {@link org.minaoshi.retrospect.StandardRetrospectService},
 * {@link org.minaoshi.retrospect.DeterminationRetrospectService}.
 */
package org.minaoshi.retrospect;
