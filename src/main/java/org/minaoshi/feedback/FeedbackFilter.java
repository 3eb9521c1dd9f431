package org.minaoshi.feedback;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which feedback a list shows; what is null does not restrict it.
 *
 * @param organisation whose feedback alone the caller may see; null for whoever sees everything
 * @param trackingNumber in any writing
 */
record FeedbackFilter(
        String organisation,
        String checklist,
        Integer fiscalYear,
        FeedbackKind kind,
        FeedbackStatus status,
        String trackingNumber) {

    /** The same, of what the viewer may see, with the tracking number as it is kept. */
    FeedbackFilter seenBy(Viewer viewer) {
        return new FeedbackFilter(
                viewer.organisation(), checklist, fiscalYear, kind, status, trackingNumber == null ? null : kept());
    }

    private String kept() {
        return TrackingNumber.parse(trackingNumber)
                .map(TrackingNumber::value)
                .orElseThrow(() -> FeedbackProblems.TRACKING_NUMBER_UNREADABLE.at(
                        "trackingNumber", "番号を聞き直すか、書き間違いがないか確認してください", "it does not check; ask for it again"));
    }

    /** Only what restricts, by column: each combination becomes a statement of its own, and finds its own index. */
    Map<String, Object> restrictions() {
        var restrictions = new LinkedHashMap<String, Object>();
        restrictions.put("organisation", organisation);
        restrictions.put("checklist", checklist);
        restrictions.put("fiscal_year", fiscalYear);
        restrictions.put("kind", kind == null ? null : kind.name());
        restrictions.put("status", status == null ? null : status.name());
        restrictions.put("tracking_number", trackingNumber);
        restrictions.values().removeIf(value -> value == null);
        return restrictions;
    }
}
