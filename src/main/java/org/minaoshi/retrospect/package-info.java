/**
 * How things were: a checklist with what it cites, its rules and determinations, a standard, a review, as of a day and as they were known at a moment.
 *
 * <p>Two times: an edition holds from the day it was published, and is known from the moment it was registered; a correction holds from the day of what it corrects,
 * and is known from its own publication. It only reads, through the doors of the rooms below, and shows nobody what they may not read today: the public parts
 * know nothing of drafts. It keeps nothing and guesses nothing: where a date leaves a thing open, it says so. Door:
 * {@link org.minaoshi.retrospect.RetrospectService}.
 */
package org.minaoshi.retrospect;
