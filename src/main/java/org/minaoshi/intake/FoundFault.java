package org.minaoshi.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemType;

/**
 * Something wrong with a file, its place, and what would mend it; as it is kept, in both languages. It never holds the value.
 *
 * @param type of the problem it would be by itself
 * @param sheet null in CSV and JSON
 * @param row null in JSON, and of the file as a whole
 * @param column its letters
 * @param pointer into the edition's JSON; null where the cell has no place there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundFault(
        String type,
        String sheet,
        Integer row,
        String column,
        String pointer,
        LocalizedText detail,
        LocalizedText mend) {

    static FoundFault of(ProblemType type, Spot spot, String pointer, LocalizedText detail, LocalizedText mend) {
        return new FoundFault(type.uri(), spot.sheet(), spot.row(), spot.column(), pointer, detail, mend);
    }

    /** In one sentence, with its place: 基準項目!B12. */
    String said(Language language) {
        var place = (sheet == null ? "" : sheet + "!") + (column == null ? "" : column) + (row == null ? "" : row);
        return (place.isEmpty() ? "" : place + ": ")
                + detail.in(language)
                + (language == Language.JA ? "。" : "; ")
                + mend.in(language);
    }

    EditionFault in(Language language) {
        return new EditionFault(type, sheet, row, column, pointer, detail.in(language), mend.in(language));
    }
}
