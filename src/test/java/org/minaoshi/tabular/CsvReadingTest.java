package org.minaoshi.tabular;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.platform.ProblemException;

class CsvReadingTest {

    private static final Charset CP932 = Charset.forName("windows-31j");

    @Test
    void readsWhatExcelWritesAndWhatWeWrite() {
        assertThat(rows("\uFEFF番号,標題\r\n統1,\"一\n\"\"二\"\"\"\r\n\r\n,\r\n統2,'=1\r\n"))
                .containsExactly("1: 0=番号 1=標題", "2: 0=統1 1=一\n\"二\"", "5: 0=統2 1==1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nc,d", "a,b\rc,d\r", "a,b\r\nc,d\r\n", "\"a\",b\n\"c\",\"d\""})
    void readsEveryLineEnd(String file) {
        assertThat(rows(file)).containsExactly("1: 0=a 1=b", "2: 0=c 1=d");
    }

    @Test
    void readsBackWhateverWasWritten() {
        var random = new Random(7);
        var alphabet = "'\"=-,; \n\t　＝aあ𠮟".codePoints().toArray();
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < 500; row++) {
            cells.add(Cell.row(text(random, alphabet), text(random, alphabet) + "x"));
        }
        var table = new Table("x", List.of(Column.text("甲", 9), Column.text("乙", 9)), cells);
        assertThat(same(cells, rows -> CsvReading.read(CsvFile.of(table), null, rows)))
                .isTrue();
        assertThat(same(cells, rows -> XlsxReading.read(XlsxFile.of(List.of(table)), rows)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS", "windows-31J", "CP932", "x-sjis"})
    void readsExcelsOwnEncodingWhereItIsDeclared(String charset) {
        var file = "番号,①～髙\r\n".getBytes(CP932);
        assertThat(rows(file, charset)).containsExactly("1: 0=番号 1=①～髙");
    }

    @Test
    void saysWhatToDoWithAnEncodingThatIsNotDeclared() {
        refuses("番号,標題".getBytes(CP932), null, "table-encoding").withMessageContaining("Shift_JIS");
        refuses("番号".getBytes(UTF_16), null, "table-encoding").withMessageContaining("UTF-16");
        refuses("\uFEFF番号".getBytes(UTF_8), "Shift_JIS", "table-encoding").withMessageContaining("UTF-8");
        refuses("番号".getBytes(UTF_8), "EUC-JP", "table-encoding");
        refuses(new byte[] {'a', (byte) 0xFF}, "Shift_JIS", "table-encoding");
        refuses(new byte[] {'a', (byte) 0xC0, (byte) 0x80}, null, "table-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\"b\nc,d\n", "a\nb\"c", "a\n\"b\"c,d", "a\nb\0c"})
    void refusesWhatItWouldHaveToGuessWithItsLine(String file) {
        refuses(file.getBytes(UTF_8), null, "table-unreadable").withMessageContaining("Line 2");
    }

    @Test
    void boundsLinesColumnsAndRows() {
        refuses(("a\n\"" + "b".repeat(1_100_000)).getBytes(UTF_8), null, "table-too-large");
        refuses((",".repeat(200) + "x").getBytes(UTF_8), null, "table-too-large")
                .withMessageContaining("GS1");
        refuses("a\n".repeat(Bounds.MOST_ROWS + 1).getBytes(UTF_8), null, "table-too-large");
    }

    @Test
    void namesTheCellThatHasControlCharactersOrTooMuch() {
        List<ReadRow> rows = new ArrayList<>();
        CsvReading.read(("a\u0007," + "b".repeat(40_000)).getBytes(UTF_8), null, rows::add);
        assertThat(rows.get(0).cells())
                .allSatisfy(cell -> assertThat(cell.value()).isInstanceOf(Value.Unusable.class));
    }

    @Test
    void passesOverEmptyRows() {
        assertThat(rows("a\n" + ",,\n".repeat(200_000) + "b\n")).containsExactly("1: 0=a", "200002: 0=b");
    }

    private static String text(Random random, int[] alphabet) {
        return IntStream.range(0, random.nextInt(8))
                .map(i -> alphabet[random.nextInt(alphabet.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private interface Reading {
        void into(Consumer<ReadRow> rows);
    }

    private static boolean same(List<List<Cell>> written, Reading reading) {
        List<List<Cell>> read = new ArrayList<>();
        reading.into(row -> {
            var cells = new ArrayList<>(List.of(Cell.EMPTY, Cell.EMPTY));
            row.cells().forEach(cell -> cells.set(cell.column(), new Cell.Text(((Value.Text) cell.value()).text())));
            read.add(cells);
        });
        return read.subList(1, read.size()).equals(written);
    }

    private static List<String> rows(String file) {
        return rows(file.getBytes(UTF_8), null);
    }

    private static List<String> rows(byte[] file, String charset) {
        List<String> rows = new ArrayList<>();
        CsvReading.read(file, charset, row -> rows.add(Rows.shown(row)));
        return rows;
    }

    private static ThrowableAssertAlternative<ProblemException> refuses(byte[] file, String charset, String slug) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CsvReading.read(file, charset, row -> {}))
                .matches(refused -> refused.type().slug().equals(slug));
    }
}
