package org.minaoshi.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minaoshi.organisation.OrganisationKind;

/** Feedback with its disposition as read in one query. What hangs on a disposition is null where there is none. */
record FeedbackRow(
        UUID id,
        String trackingNumber,
        String checklist,
        FeedbackKind kind,
        String text,
        List<Integer> items,
        String proposedWording,
        String condition,
        Severity severity,
        String restrictedDetail,
        String organisation,
        OrganisationKind organisationKind,
        Instant submittedAt,
        int fiscalYear,
        boolean late,
        FeedbackStatus status,
        long version,
        DispositionKind disposition,
        String reason,
        UUID duplicateOf,
        String originalOrganisation,
        Instant triagedAt,
        Long dispositionVersion,
        int versionNumber,
        Instant amendedAt,
        String withdrawalReason,
        Instant withdrawnAt) {

    String etag() {
        return etag(version, dispositionVersion);
    }

    static String etag(long version, Long dispositionVersion) {
        return dispositionVersion == null ? version + "" : version + "." + dispositionVersion;
    }
}
