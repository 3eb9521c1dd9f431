package org.minaoshi.intake;

import java.util.List;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.RegisterStandardEditionRequest.ProvisionEntry;

/** How much there is in a file. */
public record EditionCounts(int provisions, int paragraphs, int crossReferences, int amendments) {

    /** As many as a table has: one says which edition it is, and each of these has its own. */
    int rows() {
        return 1 + provisions + paragraphs + crossReferences + amendments;
    }

    static EditionCounts of(RegisterStandardEditionRequest edition) {
        return new EditionCounts(
                edition.provisions() == null ? 0 : edition.provisions().size(),
                edition.provisions() == null
                        ? 0
                        : edition.provisions().stream()
                                .filter(provision -> provision != null)
                                .map(ProvisionEntry::paragraphs)
                                .mapToInt(List::size)
                                .sum(),
                edition.crossReferences().size(),
                edition.amendments().size());
    }
}
