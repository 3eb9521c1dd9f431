package org.minaoshi.feedback;

import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.ProblemType;

/**
 * What would become of each of many, were one disposition given to all of them.
 *
 * @param changes exactly what would change, in the order of their ids
 * @param refused what would not, and why
 */
public record Weighed(List<Change> changes, List<Refusal> refused) {

    /**
     * One that would change, in the state it was seen in.
     *
     * @param dispositionVersion null where it has no disposition yet
     */
    public record Change(UUID id, long version, Long dispositionVersion) {}

    public record Refusal(UUID id, String trackingNumber, ProblemType type) {}
}
