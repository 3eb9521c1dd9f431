package org.minaoshi.record;

import java.time.LocalDate;

/**
 * What is published, once and for good: the snapshot that was decided, and how it was decided. Its canonical JSON is kept as bytes with its digest.
 *
 * @param proposalDigest SHA-256 of the canonical JSON of {@code snapshot}
 * @param revision 1 for the first determination of a fiscal year, one more for each correction
 */
public record PublishedRecord(
        Snapshot snapshot,
        String proposalDigest,
        LocalDate proposedOn,
        LocalDate decidedOn,
        LocalDate publishedOn,
        int revision,
        Positions positions) {

    /** How many council members took which position on the content that was decided. */
    public record Positions(int agree, int disagree, int abstain) {}
}
