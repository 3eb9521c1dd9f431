/**
 * Feedback that comes many at a time, in one request: read line by line, taken in by the rules of a single submission, stored together or not at all.
 *
 * <p>It keeps for a while how far each batch has come and what became of its lines, so that a repeated request finds what was done; it decides nothing about
 * feedback, and knows its contents only while they pass. Door: {@link org.minaoshi.batch.FeedbackBatchService}.
 */
package org.minaoshi.batch;
