/**
 * What institutions and payment agents submit about a checklist, in all its versions, and what became of it: the disposition, with the reason that its
 * submitter sees.
 *
 * <p>It never tells one organisation of another's words, and does not weigh what it keeps: that is evidence. Doors:
 * {@link org.minaoshi.feedback.FeedbackService} and, for many at a time, {@link org.minaoshi.feedback.SubmissionService}; for which year something counts it asks {@link org.minaoshi.checklist.Reviews}.
 */
package org.minaoshi.feedback;
