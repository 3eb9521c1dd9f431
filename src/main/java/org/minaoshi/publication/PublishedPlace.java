package org.minaoshi.publication;

import org.minaoshi.determination.Publication;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.publication.document.Places;

/**
 * A paragraph of a published document.
 *
 * @param href leads to it in that very revision
 * @param superseded a later revision is in force
 * @param chapter the headings above it, as they are printed; a chapter may have no sections
 */
public record PublishedPlace(
        String href, int revision, boolean superseded, LocalizedText chapter, LocalizedText section) {

    static PublishedPlace of(Publication publication, String anchor, Places.Place place) {
        return new PublishedPlace(
                "%s?revision=%s#%s".formatted(PublicationResponse.path(publication), publication.revision(), anchor),
                publication.revision(),
                publication.superseded(),
                place.chapter(),
                place.section());
    }
}
