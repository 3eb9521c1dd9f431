package org.minaoshi.intake;

import java.util.List;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.RegisterStandardEditionRequest.CrossReferenceEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ParagraphEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ProvisionEntry;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** The next edition as far as it can be filled in beforehand. */
final class EditionTemplate {

    /** @param predecessor null for the first edition of a standard */
    static RegisterStandardEditionRequest empty(String predecessor) {
        return next(predecessor, ProvisionsStated.COMPLETE, List.of(), List.of());
    }

    /** With what an earlier edition says, to be edited; without its amendments, which were its own. */
    static RegisterStandardEditionRequest of(WholeStandardEdition from, String predecessor) {
        var provisions = from.provisions().values();
        return next(
                predecessor,
                from.edition().provisionsStated(),
                provisions.stream().map(EditionTemplate::entry).toList(),
                provisions.stream()
                        .flatMap(provision -> provision.crossReferences().stream())
                        .map(reference -> new CrossReferenceEntry(
                                reference.from(), reference.paragraph(), reference.to(), reference.section()))
                        .toList());
    }

    private static RegisterStandardEditionRequest next(
            String predecessor,
            ProvisionsStated stated,
            List<ProvisionEntry> provisions,
            List<CrossReferenceEntry> references) {
        return new RegisterStandardEditionRequest(
                null, null, null, predecessor, null, stated, null, provisions, references, List.of());
    }

    private static ProvisionEntry entry(WholeProvision provision) {
        return new ProvisionEntry(
                provision.designation(),
                provision.title(),
                provision.status(),
                provision.summary(),
                provision.paragraphs().stream()
                        .map(paragraph -> new ParagraphEntry(
                                paragraph.number(),
                                paragraph.summary(),
                                null,
                                paragraph.digest(),
                                paragraph.substanceDigest()))
                        .toList());
    }

    private EditionTemplate() {}
}
