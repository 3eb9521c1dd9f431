package org.minaoshi.tabular;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes one table as the XML of a sheet. */
final class SheetWriter {

    private static final int LONGEST_IN_TEXT_FORMAT = 255;

    /** A spreadsheet's numbers have as many digits, and lose what is beyond. */
    private static final int MOST_DIGITS = 15;

    /** Day 0 of a spreadsheet as it counts since 1 March 1900; before that day it counts a 29 February that never was. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_CERTAIN_DAY = LocalDate.of(1900, 3, 1);

    private final Writer sheet;
    private final String namespace;

    SheetWriter(Writer sheet, String namespace) {
        this.sheet = sheet;
        this.namespace = namespace;
    }

    void write(Table table, boolean selected) throws IOException {
        sheet.write("<worksheet xmlns=\"%s\"><dimension ref=\"%s\"/>".formatted(namespace, Place.range(table)));
        sheet.write("<sheetViews><sheetView%s workbookViewId=\"0\">".formatted(selected ? " tabSelected=\"1\"" : ""));
        sheet.write(
                "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        columns(table.columns());
        sheet.write("<sheetData>");
        row(1, table.columns().stream().map(column -> Cell.of(column.heading())).toList(), Style.HEADING);
        for (int i = 0; i < table.rows().size(); i++) {
            row(i + 2, table.rows().get(i), null);
        }
        sheet.write("</sheetData><autoFilter ref=\"%s\"/>".formatted(Place.range(table)));
        choices(table.columns());
        sheet.write("</worksheet>");
    }

    private void columns(List<Column> columns) throws IOException {
        sheet.write("<cols>");
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.write("<col min=\"%d\" max=\"%d\" width=\"%d\" style=\"%d\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, column.width(), Style.of(column).ordinal()));
        }
        sheet.write("</cols>");
    }

    /** @param style null for that of each cell's content */
    private void row(int number, List<Cell> cells, Style style) throws IOException {
        sheet.write("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(Place.letters(i) + number, cells.get(i), style);
        }
        sheet.write("</row>");
    }

    private void cell(String place, Cell cell, Style style) throws IOException {
        if (cell instanceof Cell.Text text) {
            text(place, text.value(), style);
        } else if (cell instanceof Cell.Numeral number) {
            if (number.value().precision() > MOST_DIGITS) {
                text(place, number.value().toPlainString(), style);
            } else {
                number(place, number.value().toPlainString(), Style.NUMBER);
            }
        } else if (cell instanceof Cell.Day day) {
            if (day.value().isBefore(FIRST_CERTAIN_DAY)) {
                text(place, day.value().toString(), style);
            } else {
                number(place, String.valueOf(ChronoUnit.DAYS.between(DAY_0, day.value())), Style.DAY);
            }
        }
    }

    private void number(String place, String value, Style style) throws IOException {
        sheet.write("<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style.ordinal(), value));
    }

    private void text(String place, String value, Style given) throws IOException {
        var style = given != null ? given : value.length() > LONGEST_IN_TEXT_FORMAT ? Style.LONG_TEXT : Style.TEXT;
        sheet.write(
                "<c r=\"" + place + "\" s=\"" + style.ordinal() + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        sheet.write(Xml.cellText(value));
        sheet.write("</t></is></c>");
    }

    private void choices(List<Column> columns) throws IOException {
        var offered =
                columns.stream().filter(column -> !column.choices().isEmpty()).count();
        if (offered == 0) {
            return;
        }
        sheet.write("<dataValidations count=\"" + offered + "\">");
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).choices().isEmpty()) {
                var letters = Place.letters(i);
                sheet.write(
                        "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"%s2:%s1048576\"><formula1>\"%s\"</formula1></dataValidation>"
                                .formatted(
                                        letters,
                                        letters,
                                        Xml.escaped(
                                                String.join(",", columns.get(i).choices()))));
            }
        }
        sheet.write("</dataValidations>");
    }
}
