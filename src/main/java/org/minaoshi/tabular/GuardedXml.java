package org.minaoshi.tabular;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a part on their way to the parser: UTF-8 whatever it declares, no DTD, comment or CDATA section (no spreadsheet writes them), and nothing
 * so long between two tags, or within one, that the parser could not hold it.
 */
final class GuardedXml extends FilterReader {

    /** A cell's longest text, each character written as a reference, with room to spare. */
    private static final int LONGEST = 512 * 1024;

    private int sinceTag;
    private boolean declares;

    GuardedXml(InputStream part) {
        super(new InputStreamReader(
                part,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            check((char) read);
        }
        return read;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int read = super.read(characters, offset, length);
        for (int i = offset; i < offset + read; i++) {
            check(characters[i]);
        }
        return read;
    }

    /** The parser closes what it has read to its end, but other parts follow in the same zip. */
    @Override
    public void close() {
        // the zip is closed by who opened it
    }

    private void check(char character) {
        if (declares) {
            throw character == 'D' || character == 'd' ? entities() : TabularProblems.notAWorkbook();
        }
        declares = character == '!' && sinceTag == 0;
        sinceTag = character == '<' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST || character == 0) {
            throw character == 0
                    ? TabularProblems.notAWorkbook()
                    : TabularProblems.tooLarge("ブックに長すぎる値があります", "The workbook has a value that is too long");
        }
    }

    private static RuntimeException entities() {
        return TabularProblems.ENTITIES.because(
                "文書型宣言 (DTD) や実体は読み取りません。Excel で開いて保存し直してください",
                "Neither a DTD nor entities are read; open it in Excel and save it again");
    }
}
