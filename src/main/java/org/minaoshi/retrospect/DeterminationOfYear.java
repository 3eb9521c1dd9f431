package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.minaoshi.determination.Publication;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.Outcome;
import org.minaoshi.ruleset.EarlierDeterminationResponse;

/**
 * What was decided for a fiscal year, as it was known.
 *
 * @param certain false where the date leaves open whether it had been decided by that day
 * @param decided absent where it is not known
 * @param inForce from when to when, as far as it was known
 * @param revision of what was published here; absent of what was registered of the time before, like digest and href
 * @param knownSince when it was published here, or registered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeterminationOfYear(
        int fiscalYear,
        Outcome outcome,
        boolean certain,
        PartialDate decided,
        InForce inForce,
        Instant knownSince,
        Integer revision,
        String digest,
        String href) {

    static DeterminationOfYear of(Publication publication, InForce inForce) {
        return new DeterminationOfYear(
                publication.fiscalYear(),
                publication.outcome(),
                true,
                new PartialDate(publication.decidedOn().toString()),
                inForce,
                publication.publishedAt(),
                publication.revision(),
                publication.digest(),
                href(publication));
    }

    /** Where it is read, for ever. */
    static String href(Publication publication) {
        return "/publications/%s/%d?revision=%d"
                .formatted(publication.checklist(), publication.fiscalYear(), publication.revision());
    }

    static DeterminationOfYear of(EarlierDeterminationResponse earlier, boolean certain) {
        return new DeterminationOfYear(
                earlier.fiscalYear(),
                earlier.outcome(),
                certain,
                earlier.decided(),
                new InForce(earlier.decided(), null, null),
                earlier.registeredAt(),
                null,
                null,
                null);
    }
}
