package org.minaoshi.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tables as an XLSX workbook (ECMA-376), one on each sheet: headings that stay in view and filter, text as text, numbers as numbers, days as days. No cell holds
 * a formula, and text that looks like one is marked so that editing it makes none of it either. The same tables are the same bytes: nothing in it tells the time.
 */
public final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Not the first that a zip can tell: Java writes that one differently, by the time zone. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer parts;

    private XlsxFile(OutputStream output) {
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.parts = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    public static byte[] of(List<Table> tables) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(tables, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The stream stays open. */
    public static void write(List<Table> tables, OutputStream output) throws IOException {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
        new XlsxFile(output).write(tables);
    }

    private void write(List<Table> tables) throws IOException {
        var names = SheetNames.of(tables);
        part("[Content_Types].xml", contentTypes(tables.size()));
        part("_rels/.rels", relationships(relationship(1, OFFICE + "/officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook(tables, names));
        part("xl/_rels/workbook.xml.rels", workbookRelationships(tables.size()));
        part("xl/styles.xml", DECLARATION + Style.sheet(MAIN));
        for (int i = 0; i < tables.size(); i++) {
            zip.putNextEntry(entry("xl/worksheets/sheet%d.xml".formatted(i + 1)));
            parts.write(DECLARATION);
            new SheetWriter(parts, MAIN).write(tables.get(i), i == 0);
            endPart();
        }
        zip.finish();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(entry(name));
        parts.write(content);
        endPart();
    }

    private void endPart() throws IOException {
        parts.flush();
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        return entry;
    }

    private static String contentTypes(int sheets) {
        var types = new StringBuilder(DECLARATION)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append(override("/xl/workbook.xml", "sheet.main+xml"))
                .append(override("/xl/styles.xml", "styles+xml"));
        for (int i = 1; i <= sheets; i++) {
            types.append(override("/xl/worksheets/sheet%d.xml".formatted(i), "worksheet+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, CONTENT, type);
    }

    private static String workbook(List<Table> tables, List<String> names) {
        var sheets = new StringBuilder();
        var filters = new StringBuilder();
        for (int i = 0; i < tables.size(); i++) {
            var name = names.get(i);
            sheets.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(Xml.escaped(name), i + 1, i + 1));
            filters.append(
                    "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\">%s!%s</definedName>"
                            .formatted(
                                    i,
                                    Xml.escaped("'" + name.replace("'", "''") + "'"),
                                    Place.absolute(tables.get(i))));
        }
        return DECLARATION
                + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets><definedNames>%s</definedNames></workbook>"
                        .formatted(MAIN, OFFICE, sheets, filters);
    }

    private static String workbookRelationships(int sheets) {
        var all = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            all.append(relationship(i, OFFICE + "/worksheet", "worksheets/sheet%d.xml".formatted(i)));
        }
        return relationships(all + relationship(sheets + 1, OFFICE + "/styles", "styles.xml"));
    }

    private static String relationships(String all) {
        return DECLARATION + "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONSHIPS, all);
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }
}
