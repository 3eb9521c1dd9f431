package org.minaoshi.feedback;

/** How far the secretariat has come with it. */
public enum FeedbackStatus {
    RECEIVED,
    /** It has a disposition. */
    TRIAGED,
    /** Its own organisation has taken it back; it counts for nothing. */
    WITHDRAWN
}
