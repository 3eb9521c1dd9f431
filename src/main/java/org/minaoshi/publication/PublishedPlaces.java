package org.minaoshi.publication;

import java.util.Map;
import org.minaoshi.determination.Publication;
import org.minaoshi.publication.document.Places;

/** Where the document of one publication uses which evidence, and speaks of amendments. */
public record PublishedPlaces(Publication publication, Map<String, Places.Place> places) {

    /** @param entry 1 for the first evidence entry of the factor, and so on */
    public PublishedPlace ofEvidence(String factor, int entry) {
        var anchor = Places.evidence(factor, entry);
        return PublishedPlace.of(publication, anchor, places.get(anchor));
    }

    /** What was judged of amended provisions. */
    public PublishedPlace ofAmendments() {
        var anchor = places.containsKey(Places.AMENDMENTS_TABLE) ? Places.AMENDMENTS_TABLE : Places.AMENDMENTS;
        return PublishedPlace.of(publication, anchor, places.get(anchor));
    }
}
