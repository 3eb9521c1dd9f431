package org.minaoshi.feedback;

import java.util.UUID;

/** One of many that were submitted together: under which id and number it is kept, and for which year it counts. */
public record SubmittedFeedback(UUID id, String trackingNumber, int fiscalYear, boolean late) {}
