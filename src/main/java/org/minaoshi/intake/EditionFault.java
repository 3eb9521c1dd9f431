package org.minaoshi.intake;

/** Something wrong with a file, in the language of who asks. */
public record EditionFault(
        String type, String sheet, Integer row, String column, String pointer, String detail, String mend) {}
