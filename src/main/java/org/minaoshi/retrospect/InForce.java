package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.minaoshi.determination.Publication;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.Outcome;

/**
 * Law 1: when a determination was in force, from its publication to that of its correction, as it was known.
 *
 * @param from its first day; of the time before this service the day of the decision, as far as it is known; absent where it is not
 * @param until the first day on which it no longer was; absent while nobody knows of a correction
 * @param correctedBy what took its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InForce(PartialDate from, LocalDate until, CorrectedBy correctedBy) {

    /** @param publishedAt from when it was known that the other had to be corrected */
    public record CorrectedBy(int revision, Outcome outcome, Instant publishedAt, LocalizedText reason, String href) {}

    /** @param correctedBy null where none is known */
    static InForce of(Publication publication, CorrectedBy correctedBy) {
        return new InForce(
                new PartialDate(Viewpoint.day(publication.publishedAt()).toString()),
                correctedBy == null ? null : Viewpoint.day(correctedBy.publishedAt()),
                correctedBy);
    }
}
