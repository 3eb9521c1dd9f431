package org.minaoshi.tabular;

import java.util.function.Consumer;

/**
 * Reads an XLSX workbook (ECMA-376), row by row, sheet after sheet as they lie in it; hidden rows and sheets are read like others.
 *
 * <p>What is hostile is refused before the first row: a zip that inflates too far, DTD and entities, macros, links to other workbooks, embedded objects,
 * encrypted and old workbooks. Nothing is ever fetched, and nothing computed: a formula, an error or a merged cell is handed on as {@link Value.Unusable}.
 */
public final class XlsxReading {

    public static void read(byte[] file, Consumer<ReadRow> rows) {
        var zip = WorkbookZip.open(file);
        var sheets = WorkbookSheets.of(zip);
        var strings = new SharedStrings();
        var days = new DayStyles();
        zip.walk((name, content) -> {
            if (name.equals(sheets.strings())) {
                strings.read(new XmlPart(content));
            } else if (name.equals(sheets.styles())) {
                days.read(new XmlPart(content));
            }
        });
        var workbook = new WorkbookContext(strings, days, sheets.since1904());
        var bounds = new Bounds();
        zip.walk((name, content) -> {
            var sheet = sheets.names().get(name);
            if (sheet != null) {
                new SheetReader(sheet, workbook, bounds, rows).read(new XmlPart(content));
            }
        });
    }

    private XlsxReading() {}
}
