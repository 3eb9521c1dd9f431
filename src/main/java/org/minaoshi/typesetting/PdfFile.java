package org.minaoshi.typesetting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * A document as a PDF for A4 paper, set from the same markup as the page: tagged, with bookmarks, its fonts embedded, its text searchable.
 *
 * <p>The same document gives the same bytes wherever and whenever it is set; see {@link PdfBytes}.
 */
public final class PdfFile {

    private static final String FONT = "BIZ UDPGothic";
    private static final byte[] REGULAR = Resources.bytes("/fonts/BIZUDPGothic-Regular.ttf");
    private static final byte[] BOLD = Resources.bytes("/fonts/BIZUDPGothic-Bold.ttf");
    private static final String STYLE = Resources.text("/documents/page.css") + Resources.text("/documents/paper.css");

    /** Stands for a character the font does not have (下駄). */
    private static final String GETA = "〓";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfFile() {}

    public static byte[] of(Document document) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(PaperPage.of(document, STYLE), null)
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> null)
                .useUnicodeLineBreaker(new Kinsoku())
                .useUnicodeCharacterBreaker(new EveryCharacter())
                .useReplacementText(GETA)
                .useFont(() -> new ByteArrayInputStream(REGULAR), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(BOLD), FONT, 700, FontStyle.NORMAL, true);
        try (var renderer = builder.buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            return PdfBytes.of(pdf, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
