package org.minaoshi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with an edition of a standard, ten times as large as any that there is: 50,000 rows, all of them right. Its texts are invented. */
final class EditionFile {

    static final int PROVISIONS = 10_000;
    static final int PARAGRAPHS = 25_000;
    static final int REFERENCES = 10_000;
    static final int AMENDMENTS = 4_999;
    static final int ROWS = 1 + PROVISIONS + PARAGRAPHS + REFERENCES + AMENDMENTS;

    private static final List<String> SHEETS = List.of("版", "基準項目", "項番", "参照", "改訂内容");

    static byte[] bytes() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    Stream.of("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
            part(
                    zip,
                    "_rels/.rels",
                    Stream.of(
                            "<Relationships><Relationship Id=\"r0\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            part(zip, "xl/workbook.xml", Stream.of(workbook()));
            part(zip, "xl/_rels/workbook.xml.rels", Stream.of(relationships()));
            sheet(zip, 0, "版,表示名,前の版,基準項目の記載,改訂内容の記載", Stream.of("12-bench,第12版（計測用・架空）,11,すべて,すべて"));
            sheet(zip, 1, "基準項目,標題,要約", numbers(PROVISIONS).mapToObj(i -> "%s,架空の基準項目 %d,架空の要約 %d。計測のための文章です。"
                    .formatted(designation(i), i, i)));
            sheet(zip, 2, "基準項目,項番,本文", numbers(PARAGRAPHS).mapToObj(i -> "%s,%d,架空の本文 %d。%s"
                    .formatted(
                            designation(1 + (i - 1) % PROVISIONS),
                            1 + (i - 1) / PROVISIONS,
                            i,
                            "計測のための文章です。".repeat(10))));
            sheet(zip, 3, "基準項目,項番,参照先", numbers(REFERENCES).mapToObj(i -> "%s,1,%s"
                    .formatted(designation(i), designation(1 + i * 7919 % PROVISIONS))));
            sheet(zip, 4, "基準項目,改訂の種類,項番,要約", numbers(AMENDMENTS).mapToObj(i -> "%s,記載の変更,1,架空の改訂 %d"
                    .formatted(designation(i * 2), i)));
        }
        return file.toByteArray();
    }

    private static IntStream numbers(int count) {
        return IntStream.rangeClosed(1, count);
    }

    private static String designation(int number) {
        return "設" + number;
    }

    private static String workbook() {
        return "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>%s</sheets></workbook>"
                .formatted(IntStream.range(0, SHEETS.size())
                        .mapToObj(i -> "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>"
                                .formatted(SHEETS.get(i), i + 1, i + 1))
                        .collect(Collectors.joining()));
    }

    private static String relationships() {
        return "<Relationships>%s</Relationships>"
                .formatted(numbers(SHEETS.size())
                        .mapToObj(
                                i -> "<Relationship Id=\"r%d\" Type=\"x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                                        .formatted(i, i))
                        .collect(Collectors.joining()));
    }

    private static void sheet(ZipOutputStream zip, int index, String headings, Stream<String> rows) throws IOException {
        var xml = Stream.of(
                        Stream.of("<worksheet><sheetData>"),
                        Stream.concat(Stream.of(headings), rows).map(EditionFile::row),
                        Stream.of("</sheetData></worksheet>"))
                .flatMap(piece -> piece);
        part(zip, "xl/worksheets/sheet%d.xml".formatted(index + 1), xml);
    }

    private static String row(String cells) {
        return Stream.of(cells.split(","))
                .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    private static void part(ZipOutputStream zip, String name, Stream<String> pieces) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (var piece : (Iterable<String>) pieces::iterator) {
            zip.write(piece.getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    private EditionFile() {}
}
