package org.minaoshi.feedback;

import java.time.Instant;
import java.util.List;

/**
 * What feedback said in one of its versions; it never changes.
 *
 * @param restrictedDetail null in a list
 */
public record FeedbackVersionResponse(
        int number,
        FeedbackKind kind,
        String text,
        List<Integer> items,
        String proposedWording,
        String condition,
        Severity severity,
        String restrictedDetail,
        Instant writtenAt) {}
