package org.minaoshi.comparison;

import java.util.List;
import java.util.Objects;
import org.minaoshi.platform.LocalizedText;

/**
 * One change of one field.
 *
 * @param weight null where nothing changed but the number; unknown for a text that is known to be another while its substance is not known on both sides
 * @param from where it stood; null where it is new
 * @param to where it stands; null where it is gone
 * @param before title or summary, in our own words; null where there was none, or where the field has none
 * @param stated whether an amendment speaks of it; null where that is no question: of our own words, between editions that are no neighbours, or where the
 *     publisher's amendments are not registered
 */
public record FieldChange(
        Field field,
        Change change,
        Weight weight,
        Place from,
        Place to,
        LocalizedText before,
        LocalizedText after,
        Boolean stated) {

    static FieldChange of(
            Field field,
            Change change,
            Weight weight,
            Place from,
            Place to,
            LocalizedText before,
            LocalizedText after) {
        return new FieldChange(field, change, weight, from, to, before, after, null);
    }

    /** With the publisher's word on it, where publishers have one: our own summaries are no matter of theirs. */
    FieldChange heldAgainst(List<Statement> statements) {
        var isTheirs = field == Field.TITLE || field == Field.PARAGRAPH || field == Field.CROSS_REFERENCE;
        if (!isTheirs || change == Change.UNKNOWN || weight == Weight.UNKNOWN || isOnlyOurs()) {
            return this;
        }
        return new FieldChange(
                field,
                change,
                weight,
                from,
                to,
                before,
                after,
                statements.stream().anyMatch(this::isTold));
    }

    /** A reference that only follows the move of what it points to. */
    private boolean isOnlyOurs() {
        return weight == Weight.EDITORIAL && field == Field.CROSS_REFERENCE;
    }

    private boolean isTold(Statement statement) {
        var amendment = statement.amendment();
        return switch (amendment.kind()) {
            case TITLE_CHANGED -> field == Field.TITLE;
            case PROVISION_ADDED, PROVISION_RETIRED, PROVISION_MOVED ->
                field == Field.PARAGRAPH && change == Change.MOVED;
            case REFERENCE_ADDED, REFERENCE_REMOVED -> field == Field.CROSS_REFERENCE;
            case TEXT_ADDED,
                    TEXT_CHANGED,
                    TEXT_REMOVED,
                    WORDING,
                    PARAGRAPH_ADDED,
                    PARAGRAPH_REMOVED,
                    PARAGRAPH_RENUMBERED,
                    ADDRESS_CHANGED ->
                field == Field.PARAGRAPH
                        && (amendment.paragraph() == null
                                || isAt(amendment.paragraph(), to)
                                || isAt(amendment.paragraph(), from)
                                || isAt(amendment.fromParagraph(), from));
        };
    }

    private static boolean isAt(String number, Place place) {
        return place != null && Objects.equals(number, place.paragraph());
    }
}
