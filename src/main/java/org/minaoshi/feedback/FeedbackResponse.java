package org.minaoshi.feedback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.organisation.OrganisationKind;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;

/** Feedback as its submitter's people, the secretariat and auditors see it. */
public record FeedbackResponse(
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
        int versionNumber,
        Instant amendedAt,
        Counting countsFor,
        FeedbackStatus status,
        Withdrawal withdrawal,
        DispositionResponse disposition,
        @JsonIgnore String etag) {

    /** For which year's review it counts, said for people too. */
    public record Counting(int fiscalYear, boolean late, LocalizedText note) {

        private record Kept(int fiscalYear, boolean late) {}

        /** A list says the same few sentences with each of its entries. */
        private static final Map<Kept, Counting> SAID = new ConcurrentHashMap<>();

        static Counting of(int fiscalYear, boolean late) {
            return SAID.computeIfAbsent(new Kept(fiscalYear, late), Counting::say);
        }

        private static Counting say(Kept kept) {
            var name = new FiscalYear(kept.fiscalYear()).name();
            return new Counting(
                    kept.fiscalYear(),
                    kept.late(),
                    kept.late()
                            ? LocalizedText.text(
                                    "今年度の受付は終了したため、%sの見直しで扱います".formatted(name.ja()),
                                    "This year's window has closed; it is kept for the review of %s"
                                            .formatted(name.en()))
                            : LocalizedText.text(
                                    "%sの見直しで扱います".formatted(name.ja()),
                                    "It counts for the review of %s".formatted(name.en())));
        }
    }

    public record Withdrawal(String reason, Instant withdrawnAt) {}

    static FeedbackResponse of(FeedbackRow row, Viewer viewer) {
        return new FeedbackResponse(
                row.id(),
                row.trackingNumber(),
                row.checklist(),
                row.kind(),
                row.text(),
                row.items(),
                row.proposedWording(),
                row.condition(),
                row.severity(),
                row.restrictedDetail(),
                row.organisation(),
                row.organisationKind(),
                row.submittedAt(),
                row.versionNumber(),
                row.amendedAt(),
                Counting.of(row.fiscalYear(), row.late()),
                row.status(),
                row.withdrawnAt() == null ? null : new Withdrawal(row.withdrawalReason(), row.withdrawnAt()),
                row.disposition() == null ? null : DispositionResponse.of(row, viewer),
                ETags.of(row.etag()));
    }
}
