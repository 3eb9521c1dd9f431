package org.minaoshi.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.minaoshi.determination.Publication;
import org.minaoshi.record.Outcome;

/** @param href leads to this revision, in every form */
public record PublicationResponse(
        String checklist,
        int fiscalYear,
        int revision,
        Outcome outcome,
        LocalDate decidedOn,
        Instant publishedAt,
        boolean superseded,
        String digest,
        String href) {

    static PublicationResponse of(Publication publication) {
        return new PublicationResponse(
                publication.checklist(),
                publication.fiscalYear(),
                publication.revision(),
                publication.outcome(),
                publication.decidedOn(),
                publication.publishedAt(),
                publication.superseded(),
                publication.digest(),
                "%s?revision=%s".formatted(path(publication), publication.revision()));
    }

    /** Where the revision in force is, whichever that is. */
    static String path(Publication publication) {
        return "/publications/%s/%s".formatted(publication.checklist(), publication.fiscalYear());
    }
}
