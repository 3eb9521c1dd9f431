package org.minaoshi.retrospect;

import java.util.Optional;
import java.util.function.BiFunction;
import org.minaoshi.checklist.CitationFact;

/**
 * Which citations somebody wants to see; what is null does not restrict it.
 *
 * @param provision in any writing; goes with the standard
 */
public record CitationFilter(Integer item, String standard, String provision) {

    /** @param reading the canonical writing of a provision of a standard */
    CitationFilter canonical(BiFunction<String, String, Optional<String>> reading) {
        if (provision == null) {
            return this;
        }
        if (standard == null) {
            throw RetrospectProblems.REQUEST_INVALID.at("provision", "standard と併せて指定してください", "goes with standard");
        }
        return new CitationFilter(
                item,
                standard,
                reading.apply(standard, provision)
                        .orElseThrow(() -> RetrospectProblems.REQUEST_INVALID.at(
                                "provision", "基準項目の表記として読み取れません", "cannot be read as a provision of the standard")));
    }

    /** Of a filter in canonical writing. */
    boolean takes(CitationFact citation) {
        return (item == null || item == citation.item())
                && (standard == null || standard.equals(citation.standard()))
                && (provision == null || provision.equals(citation.designation()));
    }
}
