/**
 * What institutions and payment agents submit about a checklist, in all its versions, and what became of it: the disposition, with the reason that its
 * submitter sees.
 *
 * <p>It never tells one organisation of another's words, and does not weigh what it keeps: that is evidence. Door:
 * {@link org.minaoshi.feedback.FeedbackService}; for which year something counts it asks {@link org.minaoshi.checklist.Reviews}.
 */
package org.minaoshi.feedback;
