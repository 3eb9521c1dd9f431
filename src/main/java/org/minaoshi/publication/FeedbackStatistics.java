package org.minaoshi.publication;

import java.util.List;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.Snapshot.FeedbackCount;

/** How much feedback counted for a year's review, as its published record says it: so that no two answers can be taken from each other. */
public record FeedbackStatistics(String checklist, int fiscalYear, int revision, List<FeedbackCount> counts) {

    static FeedbackStatistics of(PublishedRecord record) {
        var snapshot = record.snapshot();
        return new FeedbackStatistics(
                snapshot.checklist().code(), snapshot.fiscalYear(), record.revision(), snapshot.feedback());
    }
}
