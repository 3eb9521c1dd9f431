package org.minaoshi.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.minaoshi.platform.ProblemException;

/**
 * Reads CSV by RFC 4180, row by row; lines may end with LF alone. A quotation mark where none may be is refused, since whatever follows it would be guessed. The
 * apostrophe that {@link CsvFile} puts before what looks like a formula is taken off again.
 */
public final class CsvReading {

    private static final int LONGEST_RECORD = 1_000_000;
    private static final int END = -1;

    private final BufferedReader file;
    private final Bounds bounds = new Bounds();
    private int pushedBack = Integer.MIN_VALUE;
    private int line = 1;
    private int length;

    private CsvReading(BufferedReader file) {
        this.file = file;
    }

    /** @param charset of the media type; null where it names none */
    public static void read(byte[] file, String charset, Consumer<ReadRow> rows) {
        try (var decoded = new BufferedReader(CsvDecoding.open(file, charset))) {
            new CsvReading(decoded).read(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Consumer<ReadRow> rows) throws IOException {
        List<ReadCell> cells = new ArrayList<>();
        for (int number = 1; record(number, cells); number++) {
            if (!cells.isEmpty()) {
                bounds.row();
                rows.accept(new ReadRow(null, number, List.copyOf(cells)));
                cells.clear();
            }
        }
    }

    private boolean record(int number, List<ReadCell> cells) throws IOException {
        length = 0;
        var next = next();
        if (next == END) {
            return false;
        }
        for (int column = 0; ; column++) {
            var text = new StringBuilder();
            var after = next == '"' ? quoted(text) : bare(next, text);
            if (!text.isEmpty()) {
                bounds.cell(null, number, column, text.length());
                cells.add(new ReadCell(column, Texts.of(Formulas.restored(text.toString()))));
            }
            if (after != ',') {
                endLine(after);
                return true;
            }
            next = next();
        }
    }

    /** Answers what comes after the field. */
    private int bare(int first, StringBuilder text) throws IOException {
        int next = first;
        while (next != ',' && next != '\r' && next != '\n' && next != END) {
            if (next == '"') {
                throw broken(line, "引用符 (\") が値の途中にあります", "a quotation mark stands within a value");
            }
            text.append((char) next);
            next = next();
        }
        return next;
    }

    private int quoted(StringBuilder text) throws IOException {
        int opened = line;
        while (true) {
            int next = next();
            if (next == END) {
                throw broken(opened, "引用符 (\") が閉じていません", "a quotation mark is not closed");
            }
            if (next == '"') {
                next = next();
                if (next == ',' || next == '\r' || next == '\n' || next == END) {
                    return next;
                }
                if (next != '"') {
                    throw broken(line, "閉じた引用符 (\") の後に文字があります", "text follows a closing quotation mark");
                }
            }
            text.append((char) next);
        }
    }

    private void endLine(int after) throws IOException {
        if (after == '\r') {
            int next = next();
            if (next != '\n') {
                pushedBack = next;
            }
        }
    }

    private int next() throws IOException {
        if (pushedBack != Integer.MIN_VALUE) {
            int next = pushedBack;
            pushedBack = Integer.MIN_VALUE;
            return next;
        }
        int next = file.read();
        if (next == '\n') {
            line++;
        } else if (next == 0) {
            throw broken(line, "NUL 文字があります", "there is a NUL character");
        }
        if (++length > LONGEST_RECORD) {
            throw TabularProblems.tooLarge(
                    "%d 行目で終わる 1 行が長すぎます。引用符 (\") の閉じ忘れかもしれません".formatted(line),
                    "The row that reaches line %d is too long; perhaps a quotation mark is not closed".formatted(line));
        }
        return next;
    }

    private static ProblemException broken(int line, String ja, String en) {
        return TabularProblems.UNREADABLE.because(
                "%d 行目: %s。値に引用符を含めるときは値全体を引用符で囲み、中の引用符は二つ重ねてください".formatted(line, ja),
                "Line %d: %s; a value with quotation marks is put within some, and its own are doubled"
                        .formatted(line, en));
    }
}
