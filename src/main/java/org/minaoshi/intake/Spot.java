package org.minaoshi.intake;

/** A cell, a row or a file. */
record Spot(String sheet, Integer row, String column) {

    static final Spot FILE = new Spot(null, null, null);
}
