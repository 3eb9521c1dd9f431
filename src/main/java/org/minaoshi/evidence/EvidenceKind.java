package org.minaoshi.evidence;

/** The kinds of evidence; each is one form of {@link Basis}. */
public enum EvidenceKind {
    /** What institutions and payment agents submitted. */
    FEEDBACK,
    /** Something that happened. */
    INCIDENT,
    /** Searched there, then, so, and found nothing. */
    NEGATIVE_FINDING,
    /** Where things are moving. */
    TREND,
    /** An earlier year's conclusion about a text that is still the same. */
    CARRY_OVER,
    /** What the amendments of an edition touch. */
    IMPACT,
    /** A figure. */
    METRIC
}
