package org.minaoshi.standard;

import java.util.List;
import java.util.Map;
import org.minaoshi.platform.DigestedContent;
import org.minaoshi.platform.LocalizedText;

/**
 * A provision with all that its edition says of it and of what was amended in it.
 *
 * @param designation canonical
 * @param sortKey puts the provisions of a standard into its own order, byte by byte, in whatever edition
 * @param amendments as registered
 * @param crossReferences from this provision
 * @param digest SHA-256 of what it says, in canonical JSON: title, status, summary, paragraphs and cross-references. Not of its designation, so that it stays
 *     the same where the provision only moves; nor of its amendments. What earlier reviews judged is known by it: it never covers more or less than it does
 */
public record WholeProvision(
        String designation,
        String category,
        String sortKey,
        LocalizedText title,
        LocalizedText summary,
        ProvisionStatus status,
        List<Paragraph> paragraphs,
        List<CrossReferenceResponse> crossReferences,
        List<AmendmentResponse> amendments,
        String digest) {

    /** The rows of other tables come by designation. */
    static WholeProvision of(
            Provisions.WholeRow row,
            Map<String, List<CrossReferenceResponse>> references,
            Map<String, List<AmendmentResponse>> amendments) {
        var from = references.getOrDefault(row.designation(), List.of());
        return new WholeProvision(
                row.designation(),
                row.category(),
                row.sortKey(),
                row.title(),
                row.summary(),
                row.status(),
                List.copyOf(row.paragraphs()),
                List.copyOf(from),
                List.copyOf(amendments.getOrDefault(row.designation(), List.of())),
                digest(row, from));
    }

    private static String digest(Provisions.WholeRow row, List<CrossReferenceResponse> references) {
        return new DigestedContent()
                .with("title", row.title())
                .with("summary", row.summary())
                .with("status", row.status())
                .withEach(
                        "paragraphs",
                        row.paragraphs().stream()
                                .map(paragraph -> new DigestedContent()
                                        .with("number", paragraph.number())
                                        .with("summary", paragraph.summary())
                                        .with("digest", paragraph.digest())
                                        .with("substanceDigest", paragraph.substanceDigest()))
                                .toList())
                .withEach(
                        "crossReferences",
                        references.stream()
                                .map(reference -> new DigestedContent()
                                        .with("paragraph", reference.paragraph())
                                        .with("to", reference.to())
                                        .with("section", reference.section()))
                                .toList())
                .digest();
    }

    /** What is left of it in an edition that no longer has it: its names, and the digest of what it said last. */
    public WholeProvision retired() {
        return new WholeProvision(
                designation,
                category,
                sortKey,
                title,
                summary,
                ProvisionStatus.RETIRED,
                List.of(),
                List.of(),
                List.of(),
                digest);
    }

    public boolean isRetired() {
        return status == ProvisionStatus.RETIRED;
    }

    /** Whether the digest covers the publisher's text: there are paragraphs, and each has the digest of its text. Else the same digest need not mean the same text. */
    public boolean coversText() {
        return !paragraphs.isEmpty() && paragraphs.stream().allMatch(paragraph -> paragraph.digest() != null);
    }

    /** How many rows it is made of. */
    int size() {
        return 1 + paragraphs.size() + crossReferences.size() + amendments.size();
    }
}
