package org.minaoshi.comparison;

/**
 * Where in an edition something stands.
 *
 * @param owner designation of the provision, or number of the item
 * @param paragraph number of the paragraph; null where it is about the whole
 * @param target what a cross-reference or citation there points to; null for everything else
 */
public record Place(String owner, String paragraph, String target) {

    static Place paragraph(String owner, String number) {
        return new Place(owner, number, null);
    }
}
