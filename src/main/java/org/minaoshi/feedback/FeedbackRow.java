package org.minaoshi.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
        Long dispositionVersion) {

    /** Without the restricted detail, which a list never carries. */
    static final String LISTED = query("cast(null as string)");

    static final String WHOLE = query("f.restrictedDetail");

    private static String query(String restrictedDetail) {
        return """
                select new org.minaoshi.feedback.FeedbackRow(
                    f.id, f.trackingNumber, f.checklist, f.kind, f.text, f.items, f.proposedWording, f.condition, f.severity, %s,
                    f.organisation, f.organisationKind, f.submittedAt, f.fiscalYear, f.late, f.status, f.version,
                    d.disposition, d.reason, d.duplicateOf, o.organisation, d.triagedAt, d.version)
                from Feedback f
                left join Disposition d on d.feedbackId = f.id
                left join Feedback o on o.id = d.duplicateOf
                """.formatted(restrictedDetail);
    }

    String etag() {
        return dispositionVersion == null ? version + "" : version + "." + dispositionVersion;
    }
}
