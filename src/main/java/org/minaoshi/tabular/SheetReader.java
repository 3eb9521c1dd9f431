package org.minaoshi.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads one sheet, row by row. Cells and rows say where they stand, or else stand after the one before; the size that a sheet states is not looked at. */
final class SheetReader {

    private static final Value FORMULA = Value.Unusable.because(
            "数式は読み取りません",
            "a formula is not read",
            "値だけを貼り付けてください（形式を選択して貼り付け → 値）",
            "paste its value instead (Paste Special, Values)");
    private static final Value ERROR = Value.Unusable.because(
            "Excel のエラー値です", "it holds an error of Excel", "正しい値を入力してください", "type the right value");
    private static final Value MERGED = Value.Unusable.because(
            "セルが結合されています", "cells are merged", "結合を解除し、各行に値を入力してください", "unmerge them and type the value in each row");

    /** Merged ranges that are told at most. */
    private static final int MOST_MERGED = 1000;

    private final String sheet;
    private final WorkbookContext workbook;
    private final Bounds bounds;
    private final Consumer<ReadRow> rows;
    private int row;
    private int column;

    SheetReader(String sheet, WorkbookContext workbook, Bounds bounds, Consumer<ReadRow> rows) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.bounds = bounds;
        this.rows = rows;
    }

    void read(XmlPart part) {
        int merged = 0;
        while (part.next()) {
            if (part.isStart("row")) {
                row(part);
            } else if (part.isStart("mergeCell") && merged++ < MOST_MERGED) {
                var place = Place.first(part.attribute("ref"));
                rows.accept(new ReadRow(sheet, place.row(), List.of(new ReadCell(place.column(), MERGED))));
            }
        }
    }

    private void row(XmlPart part) {
        row = Place.row(part.attribute("r"), row);
        column = -1;
        List<ReadCell> cells = new ArrayList<>();
        while (part.next() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                cell(part, cells);
            }
        }
        if (!cells.isEmpty()) {
            bounds.row();
            rows.accept(new ReadRow(sheet, row, List.copyOf(cells)));
        }
    }

    private void cell(XmlPart part, List<ReadCell> cells) {
        column = Place.column(part.attribute("r"), row, column);
        var type = part.attribute("t");
        var style = part.attribute("s");
        String written = "";
        boolean formula = false;
        while (part.next() && !part.isEnd("c")) {
            if (part.isStart("f")) {
                formula = true;
            } else if (part.isStart("v")) {
                written = part.text();
            } else if (part.isStart("is")) {
                written = RichText.read(part, "is");
            }
        }
        if (formula || !written.isEmpty()) {
            var value = formula ? FORMULA : value(written, type == null ? "n" : type, style);
            var length = value instanceof Value.Text text ? text.text().length() : written.length();
            bounds.cell(sheet, row, column, length);
            if (length > 0 || formula) {
                cells.add(new ReadCell(column, value));
            }
        }
    }

    private Value value(String written, String type, String style) {
        return switch (type) {
            case "s" -> Texts.of(workbook.strings().required(written));
            case "inlineStr" -> Texts.of(written);
            case "str", "d" -> Texts.of(Xml.decoded(written));
            case "b" -> Texts.of(written.equals("1") ? "TRUE" : "FALSE");
            case "e" -> ERROR;
            case "n" -> Numbers.of(written, workbook.days().isDay(style), workbook.since1904());
            default -> throw TabularProblems.notAWorkbook();
        };
    }
}
