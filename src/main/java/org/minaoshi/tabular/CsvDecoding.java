package org.minaoshi.tabular;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.minaoshi.platform.ProblemException;

/**
 * In which characters a CSV file is written: as its media type says, UTF-8 where it says nothing, and what is not that is never guessed. Excel's own Shift_JIS
 * is CP932, under whichever name it is declared.
 */
final class CsvDecoding {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final Set<String> NAMES_OF_CP932 =
            Set.of("shift_jis", "shift-jis", "sjis", "x-sjis", "cp932", "ms932", "windows-31j");
    private static final int LENGTH_OF_MARK = 3;

    /** @param charset null where none is declared */
    static Reader open(byte[] file, String charset) {
        var declared = declared(charset);
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            throw otherwise("UTF-16 で書かれています", "It is written in UTF-16");
        }
        var marked = startsWith(file, 0xEF, 0xBB, 0xBF);
        if (marked && declared == CP932) {
            throw TabularProblems.ENCODING.because(
                    "charset=Shift_JIS とありますが、UTF-8 で書かれています。charset=UTF-8 を指定してください",
                    "It is declared as Shift_JIS and written in UTF-8; declare charset=UTF-8");
        }
        if (!decodes(file, declared)) {
            throw undecodable(file, declared);
        }
        var offset = marked ? LENGTH_OF_MARK : 0;
        return new InputStreamReader(new ByteArrayInputStream(file, offset, file.length - offset), declared);
    }

    private static Charset declared(String charset) {
        if (charset == null || charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("us-ascii")) {
            return StandardCharsets.UTF_8;
        }
        if (NAMES_OF_CP932.contains(charset.toLowerCase(Locale.ROOT))) {
            return CP932;
        }
        throw otherwise("この charset は読み取れません", "This charset is not read");
    }

    private static ProblemException undecodable(byte[] file, Charset declared) {
        if (declared != CP932 && decodes(file, CP932)) {
            return TabularProblems.ENCODING.because(
                    "Shift_JIS で書かれているようです。Excel で「CSV UTF-8」として保存するか、Content-Type に charset=Shift_JIS を指定してください",
                    "It seems to be written in Shift_JIS: save it in Excel as CSV UTF-8, or declare charset=Shift_JIS in Content-Type");
        }
        return otherwise("宣言された文字コードではない部分があります", "Some of it is not in the declared encoding");
    }

    private static ProblemException otherwise(String ja, String en) {
        return TabularProblems.ENCODING.because(
                ja + "。Excel で「CSV UTF-8」として保存してください", en + "; save it in Excel as CSV UTF-8");
    }

    private static boolean decodes(byte[] file, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var some = CharBuffer.allocate(8192);
        var bytes = ByteBuffer.wrap(file);
        try {
            while (true) {
                var result = decoder.decode(bytes, some.clear(), true);
                if (result.isError()) {
                    result.throwException();
                }
                if (result.isUnderflow()) {
                    return true;
                }
            }
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean startsWith(byte[] file, int... start) {
        return file.length >= start.length
                && IntStream.range(0, start.length).allMatch(i -> (file[i] & 0xFF) == start[i]);
    }

    private CsvDecoding() {}
}
