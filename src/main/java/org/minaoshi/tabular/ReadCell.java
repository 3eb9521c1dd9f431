package org.minaoshi.tabular;

/** @param column counted from 0 */
public record ReadCell(int column, Value value) {

    /** As spreadsheets call it: A, B, … Z, AA. */
    public static String letters(int column) {
        return Place.letters(column);
    }
}
