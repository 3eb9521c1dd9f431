package org.minaoshi.impact;

import java.util.Objects;
import org.minaoshi.comparison.Change;
import org.minaoshi.comparison.Field;
import org.minaoshi.comparison.FieldChange;
import org.minaoshi.comparison.Place;

/**
 * A change of substance that comparison finds in a provision.
 *
 * @param paragraph its number now, or before where it is gone; null where it is about the whole
 * @param fromParagraph its number before, where that was another
 * @param target what a cross-reference points to
 */
public record FoundChange(Field field, Change change, String paragraph, String fromParagraph, String target) {

    static FoundChange of(FieldChange change) {
        var now = change.to() == null ? change.from() : change.to();
        var before = change.from() == null ? now : change.from();
        return new FoundChange(
                change.field(),
                change.change(),
                paragraph(now),
                Objects.equals(paragraph(now), paragraph(before)) ? null : paragraph(before),
                now == null ? null : now.target());
    }

    private static String paragraph(Place place) {
        return place == null ? null : place.paragraph();
    }
}
