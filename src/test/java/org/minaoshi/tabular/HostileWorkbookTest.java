package org.minaoshi.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.platform.ProblemException;

/** Each kind of hostile file, built by hand, and the one refusal it gets. */
@Timeout(20)
class HostileWorkbookTest {

    private final Map<String, Content> parts = new LinkedHashMap<>();

    private interface Content {
        void write(OutputStream part) throws IOException;
    }

    HostileWorkbookTest() {
        part(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='sheet.main+xml'/></Types>");
        part("_rels/.rels", "<R><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></R>");
        part("xl/_rels/workbook.xml.rels", relationships("worksheets/sheet1.xml"));
        part("xl/workbook.xml", workbook("<sheet name='s' r:id='r1'/>"));
        sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c></row>");
    }

    @Test
    void readsTheHarmlessOneThatTheOthersAreMadeOf() {
        assertThat(read()).containsExactly("s!1: 0=x");
    }

    @Test
    void refusesAnEntryThatInflatesTooFarWhateverItsHeaderSays() {
        parts.put("xl/media/bomb.png", bytes(WorkbookZip.LARGEST_ENTRY + 1));
        refused("table-too-large");
        parts.put("xl/media/bomb.png", bytes(8L * 1024 * 1024)); // a thousand times its packed size
        refused("table-too-large");
    }

    @Test
    void boundsWhatDescribesOthersAllTogether() {
        for (int i = 0; i < 5; i++) {
            parts.put("xl/a%d.rels".formatted(i), noise(1024 * 1024));
        }
        refused("table-too-large");
    }

    @Test
    void boundsWhatManySmallEntriesInflateToTogether() {
        for (int i = 0; i < 6; i++) {
            parts.put("xl/media/%d.png".formatted(i), bytes(1024 * 1024));
        }
        refused("table-too-large");
    }

    @Test
    void boundsATextThatComesInManyPieces() {
        for (var pieces : List.of("<t>%s</t>", "<r><t>%s</t></r>")) {
            sheet(part -> {
                part.write("<row r='1'><c r='A1' t='inlineStr'><is>".getBytes(UTF_8));
                for (int i = 0; i < 30_000; i++) {
                    part.write(pieces.formatted("piece " + i * 2654435761L).getBytes(UTF_8));
                }
                part.write("</is></c></row>".getBytes(UTF_8));
            });
            refused("table-too-large");
        }
    }

    @Test
    void refusesMoreEntriesThanAWorkbookHas() {
        for (int i = 0; i < WorkbookZip.MOST_ENTRIES; i++) {
            part("xl/media/%d.png".formatted(i), "x");
        }
        refused("table-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "xl\\..\\x", "c:x", "xl/../../x", "XL/Workbook.xml"})
    void refusesNamesThatLeadOutsideOrAreThereTwice(String name) {
        part(name, "x");
        refused("table-names-unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet>&e;</worksheet>",
                "<?xml version='1.0'?><!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x'><worksheet/>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>"
            })
    void refusesEntitiesWithoutLookingAtThem(String sheet) {
        part("xl/worksheets/sheet1.xml", sheet);
        refused("table-entities");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet>&e;</worksheet>",
                "<worksheet><!-- x --></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v><![CDATA[x]]></v></c></row></sheetData></worksheet>",
                "<worksheet>",
                "<?xml version='1.0' encoding='UTF-16'?><worksheet>\0</worksheet>",
                "no XML"
            })
    void refusesWhatIsNoXmlOfASpreadsheet(String sheet) {
        part("xl/worksheets/sheet1.xml", sheet);
        refused("table-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/activeX/activeX1.xml",
                "xl/connections.xml",
                "xl/macrosheets/sheet1.xml"
            })
    void refusesWhatRunsOrReachesOutside(String name) {
        part(name, "x");
        refused("table-active-content");
    }

    @Test
    void refusesAWorkbookThatIsDeclaredToHaveMacrosOrRefersToTheOutside() {
        part(
                "[Content_Types].xml",
                "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>");
        refused("table-active-content");
        part("[Content_Types].xml", "<Types/>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id='r1' Type='x/externalLinkPath' Target='http://127.0.0.1:1/' TargetMode='External'/></R>");
        refused("table-active-content");
    }

    @Test
    void refusesEncryptedAndOldWorkbooks() throws IOException {
        try (var old = new HSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            old.createSheet("s");
            old.write(file);
            refused(file.toByteArray(), "table-protected");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "番号,標題\n", "PK\u0003\u0004 broken"})
    void refusesWhatIsNoWorkbook(String file) {
        refused(file.getBytes(UTF_8), "table-unreadable");
    }

    @Test
    void refusesAZipWhoseDirectoryTellsOfOtherEntries() {
        var file = zip();
        for (int i = file.length - 22; i < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5) {
                file[i + 10] = 1;
            }
        }
        refused(file, "table-unreadable");
        refused(Arrays.copyOf(file, file.length / 2), "table-unreadable");
    }

    @Test
    void passesAMillionEmptyRowsOverCheaply() {
        sheet(part -> {
            part.write("<row r='1'><c r='A1'><v>1</v></c></row>".getBytes(UTF_8));
            for (int row = 2; row <= 1_048_576; row++) {
                // as written where somebody formatted whole columns: no two rows alike, so that the zip is no bomb
                part.write(("<row r='" + row + "' ht='" + row * 7919L % 99991 + "'><c r='A" + row + "' s='" + row % 17
                                + "'/></row>")
                        .getBytes(UTF_8));
            }
        });
        var file = zip();
        var started = System.nanoTime();
        assertThat(read(file)).containsExactly("s!1: 0=1");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1048577'><c r='A1048577'><v>1</v></c></row>",
                "<row r='99999999999'/>",
                "<row r='2'/><row r='1'/>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1'><v>1e999999999</v></c></row>",
                "<row r='1'><c r='A1'><v>x</v></c></row>"
            })
    void refusesPlacesAndNumbersThatCannotBe(String rows) {
        sheet(rows);
        refused("table-unreadable");
    }

    @Test
    void countsColumnsWithContentAndBelievesNoDimension() {
        sheet("</sheetData><dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c r='XFD1'/></row>");
        assertThat(read()).isEmpty();
        sheet("<row r='1'><c r='GS1'><v>1</v></c></row>");
        refused("table-too-large").withMessageContaining("s!GS1");
    }

    @Test
    void refusesNestingAndValuesThatWouldFillTheMemory() {
        part("xl/worksheets/sheet1.xml", "<worksheet>" + "<a>".repeat(100_000));
        refused("table-unreadable");
        parts.put("xl/worksheets/sheet1.xml", part -> {
            part.write("<worksheet x='".getBytes(UTF_8));
            for (int i = 0; i < 200_000; i++) {
                part.write((i + ">").getBytes(UTF_8));
            }
        });
        refused("table-too-large");
    }

    @Test
    void boundsTheTextThatCellsRepeat() {
        part(
                "xl/_rels/workbook.xml.rels",
                relationships("worksheets/sheet1.xml")
                        .replace(
                                "</R>",
                                "<Relationship Id='r2' Type='x/sharedStrings' Target='sharedStrings.xml'/></R>"));
        part("xl/sharedStrings.xml", "<sst><si><t>%s</t></si></sst>".formatted("x".repeat(32_000)));
        sheet(part -> {
            for (int row = 1; row <= 2_000; row++) {
                part.write("<row><c t='s'><v>0</v></c></row>".getBytes(UTF_8));
            }
        });
        refused("table-too-large");
    }

    @Test
    void boundsTheTextsThatAreShared() {
        part(
                "xl/_rels/workbook.xml.rels",
                relationships("worksheets/sheet1.xml")
                        .replace(
                                "</R>",
                                "<Relationship Id='r2' Type='x/sharedStrings' Target='sharedStrings.xml'/></R>"));
        parts.put("xl/sharedStrings.xml", part -> {
            part.write("<sst>".getBytes(UTF_8));
            for (int i = 0; i < 1_000_001; i++) {
                part.write("<si><t>%x</t></si>".formatted(i * 2654435761L).getBytes(UTF_8));
            }
            part.write("</sst>".getBytes(UTF_8));
        });
        refused("table-too-large");
    }

    @Test
    void refusesSheetsThatAreThereTwice() {
        part("xl/workbook.xml", workbook("<sheet name='s' r:id='r1'/><sheet name='S' r:id='r2'/>"));
        part("xl/_rels/workbook.xml.rels", relationships("worksheets/sheet1.xml", "worksheets/sheet2.xml"));
        refused("table-names-unsafe");
        part("xl/workbook.xml", workbook("<sheet name='s' r:id='r1'/><sheet name='t' r:id='r1'/>"));
        refused("table-names-unsafe");
    }

    @Test
    void readsManyReferencesToCharacters() {
        sheet("<row><c t='inlineStr'><is><t>%s</t></is></c></row>"
                .formatted("&amp;".repeat(1_000))
                .repeat(300));
        assertThat(read()).hasSize(300).allSatisfy(row -> assertThat(row).endsWith("&&"));
    }

    private static String relationships(String... sheets) {
        var all = new StringBuilder("<R>");
        for (int i = 0; i < sheets.length; i++) {
            all.append("<Relationship Id='r%d' Type='x/worksheet' Target='%s'/>".formatted(i + 1, sheets[i]));
        }
        return all.append("</R>").toString();
    }

    private static String workbook(String sheets) {
        return "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>%s</sheets></workbook>"
                .formatted(sheets);
    }

    private void sheet(String rows) {
        sheet(part -> part.write(rows.getBytes(UTF_8)));
    }

    private void sheet(Content rows) {
        parts.put("xl/worksheets/sheet1.xml", part -> {
            part.write("<worksheet><sheetData>".getBytes(UTF_8));
            rows.write(part);
            part.write("</sheetData></worksheet>".getBytes(UTF_8));
        });
    }

    private void part(String name, String content) {
        parts.put(name, part -> part.write(content.getBytes(UTF_8)));
    }

    private static Content bytes(long count) {
        return part -> {
            var zeros = new byte[64 * 1024];
            for (long left = count; left > 0; left -= zeros.length) {
                part.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        };
    }

    /** Nothing that a zip makes smaller. */
    private static Content noise(int count) {
        return part -> {
            var noise = new byte[count];
            new Random(count).nextBytes(noise);
            part.write(noise);
        };
    }

    private byte[] zip() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }

    private List<String> read() {
        return read(zip());
    }

    private static List<String> read(byte[] file) {
        List<String> rows = new ArrayList<>();
        XlsxReading.read(file, row -> rows.add(Rows.shown(row)));
        return rows;
    }

    private ThrowableAssertAlternative<ProblemException> refused(String slug) {
        return refused(zip(), slug);
    }

    private static ThrowableAssertAlternative<ProblemException> refused(byte[] file, String slug) {
        List<ReadRow> rows = new ArrayList<>();
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> XlsxReading.read(file, rows::add))
                .matches(refused -> refused.type().slug().equals(slug), slug);
    }
}
