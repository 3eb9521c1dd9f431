package org.minaoshi.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.minaoshi.platform.LocalizedText;

/**
 * A condition of a published review, and what became of it.
 *
 * @param fiscalYear the year it was found in
 * @param feedback the conditional remark it comes from, where it comes from one
 * @param answeredIn the last year that answered it, if any
 * @param reason of the last answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WatchedCondition(
        UUID id,
        UUID determination,
        int fiscalYear,
        LocalizedText condition,
        String factor,
        UUID feedback,
        Status status,
        Integer answeredIn,
        LocalizedText reason) {

    /** Open until a published review says met or dropped. */
    public enum Status {
        OPEN,
        MET,
        DROPPED
    }
}
