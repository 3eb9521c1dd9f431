package org.minaoshi.standard;

import java.util.List;
import java.util.Map;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;

/**
 * A provision with all that its edition says of it and of what was amended in it.
 *
 * @param designation canonical
 * @param sortKey puts the provisions of a standard into its own order, byte by byte, in whatever edition
 * @param amendments as registered
 * @param crossReferences from this provision
 * @param digest SHA-256 of what it says, in canonical JSON: title, status, summary, paragraphs and cross-references. Not of its designation, so that it stays
 *     the same where the provision only moves; nor of its amendments
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

    private record Said(
            LocalizedText title,
            LocalizedText summary,
            ProvisionStatus status,
            List<Paragraph> paragraphs,
            List<Reference> crossReferences) {}

    private record Reference(String paragraph, String to, String section) {}

    private static String digest(Provisions.WholeRow row, List<CrossReferenceResponse> references) {
        return CanonicalJson.digest(new Said(
                row.title(),
                row.summary(),
                row.status(),
                row.paragraphs(),
                references.stream()
                        .map(reference -> new Reference(reference.paragraph(), reference.to(), reference.section()))
                        .toList()));
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
