package org.minaoshi.intake;

import java.util.Map;

/**
 * A row of a table that says something of an edition.
 *
 * @param layout where the columns of its sheet stand
 * @param values not blank ones
 */
record Row(Section section, Layout layout, int number, Map<Field, String> values) {

    /** Null where the cell is empty. */
    String get(Field field) {
        return values.get(field);
    }

    /** The cell of that field, or the row where the table has no such column. */
    Spot spot(Field field) {
        return layout.spot(number, field);
    }

    Spot spot() {
        return new Spot(layout.sheet(), number, null);
    }
}
