package org.minaoshi.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.minaoshi.identity.Actor;
import org.minaoshi.organisation.OrganisationKind;

/** Who submitted feedback, when, on which checklist, and what was put on it then; nothing that its submitter or the secretariat does to it changes any of it. */
@Embeddable
record Submission(
        @Column(updatable = false) String trackingNumber,
        @Column(updatable = false) String checklist,
        @Column(updatable = false) String organisation,

        @Column(updatable = false) @Enumerated(EnumType.STRING)
        OrganisationKind organisationKind,

        @Column(updatable = false) String submittedBy,
        @Column(updatable = false) Instant submittedAt,
        @Column(updatable = false) int fiscalYear,
        @Column(updatable = false) boolean late) {

    static Submission of(String checklist, Reception reception, OrganisationKind kind, Actor submitter) {
        return new Submission(
                reception.number().value(),
                checklist,
                submitter.organisation(),
                kind,
                submitter.id(),
                reception.at(),
                reception.countsFor().fiscalYear(),
                reception.countsFor().late());
    }
}
