/**
 * What a factor of a review rests on: feedback, incidents, searches that found nothing, trends, conclusions carried over, impacts, figures.
 *
 * <p>It takes in only what laws 5, 6 and 15 allow, and only while the review is a draft; whether a factor rests on enough is not asked here, and incident
 * detail leaves this room for the secretariat and auditors only. Door: {@link org.minaoshi.evidence.EvidenceService}; the determination answers
 * {@link org.minaoshi.evidence.EarlierConclusions}.
 */
package org.minaoshi.evidence;
