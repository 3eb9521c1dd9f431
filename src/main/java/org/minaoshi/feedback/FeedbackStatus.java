package org.minaoshi.feedback;

/** How far the secretariat has come with it. */
public enum FeedbackStatus {
    RECEIVED,
    /** It has a disposition. */
    TRIAGED
}
