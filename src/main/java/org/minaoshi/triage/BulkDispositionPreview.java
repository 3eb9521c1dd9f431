package org.minaoshi.triage;

import java.util.List;
import java.util.UUID;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.Weighed;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;

/**
 * What a bulk disposition would do.
 *
 * @param chosen how many were chosen
 * @param changes the ids of those that would have the disposition
 * @param refused those that would stay as they are, and why
 * @param digest of what would be said, of which, in which state of each
 */
public record BulkDispositionPreview(int chosen, List<UUID> changes, List<Refused> refused, String digest) {

    /** @param problem the type that the same disposition for it alone is refused with */
    public record Refused(UUID feedback, String trackingNumber, String problem, LocalizedText title) {}

    private record Digested(
            DispositionKind disposition,
            String reason,
            UUID duplicateOf,
            boolean replace,
            List<Weighed.Change> changes) {}

    static BulkDispositionPreview of(PreviewBulkDispositionRequest request, Weighed weighed) {
        return new BulkDispositionPreview(
                weighed.changes().size() + weighed.refused().size(),
                weighed.changes().stream().map(Weighed.Change::id).toList(),
                weighed.refused().stream().map(BulkDispositionPreview::refused).toList(),
                CanonicalJson.digest(new Digested(
                        request.disposition(),
                        request.reason(),
                        request.duplicateOf(),
                        request.replaces(),
                        weighed.changes())));
    }

    private static Refused refused(Weighed.Refusal refusal) {
        return new Refused(
                refusal.id(),
                refusal.trackingNumber(),
                "/problems/" + refusal.type().slug(),
                refusal.type().title());
    }
}
