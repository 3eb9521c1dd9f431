package org.minaoshi.determination;

import java.util.UUID;

/**
 * What the laws say of a review as it stands, and what they would say of it.
 *
 * @param stage as it stands; the year's table is not supposed otherwise
 */
public record SuppositionResponse(
        UUID determination, Stage stage, ReadinessResponse present, ReadinessResponse supposed) {}
