package org.minaoshi.checklist;

import org.minaoshi.platform.LocalizedText;

/**
 * What other rooms may know of a citation.
 *
 * @param edition null where the checklist prints none: then it means the provision in whatever edition is considered
 * @param designation canonical
 * @param sortKey of the designation, in the standard's own order, byte by byte
 */
public record CitationFact(
        int item, LocalizedText itemTitle, String standard, String edition, String designation, String sortKey) {}
