package org.minaoshi.following;

import java.time.Instant;
import java.util.UUID;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackStatus;

/**
 * That something happened to feedback, and how it is now.
 *
 * @param disposition null while it has none
 */
public record FeedbackChange(
        UUID feedback,
        String trackingNumber,
        Kind change,
        Instant at,
        FeedbackStatus status,
        int versionNumber,
        DispositionKind disposition) {

    /** Named as the database's triggers write them. */
    public enum Kind {
        SUBMITTED,
        AMENDED,
        WITHDRAWN,
        /** A disposition was given, for the first time or anew. */
        TRIAGED,
        /** A determination was published in which evidence rests on it. */
        PUBLISHED
    }
}
