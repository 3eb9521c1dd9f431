package org.minaoshi.typesetting;

import static org.minaoshi.typesetting.Markup.escape;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.minaoshi.platform.Digests;

/** A document as one HTML page that needs nothing else: no script, no image, no font, no address. */
public final class HtmlPage {

    private static final String STYLE = Resources.text("/documents/page.css");

    /** What a browser may do with a page: apply its own style sheet, known by its digest, and nothing else. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private HtmlPage() {}

    public static String of(Document document) {
        return page(document, STYLE, "", "");
    }

    /** @param head and {@code furniture}: markup for the head of the file and the start of its body */
    static String page(Document document, String style, String head, String furniture) {
        var blocks = new HtmlBlocks();
        document.blocks().forEach(block -> block.writeTo(blocks));
        var title = escape(document.title().plainText());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>%s</title>
                <meta name="description" content="%s" />
                %s<style>%s</style>
                </head>
                <body>
                %s<header>
                <p class="publisher">%s</p>
                <h1>%s</h1>
                </header>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(
                        document.language().tag(),
                        title,
                        escape(document.summary()),
                        head,
                        style,
                        furniture,
                        HtmlBlocks.inline(document.publisher()),
                        HtmlBlocks.inline(document.title()),
                        blocks.html());
    }

    private static String digest(String style) {
        var sha256 = HexFormat.of().parseHex(Digests.sha256(style.getBytes(StandardCharsets.UTF_8)));
        return Base64.getEncoder().encodeToString(sha256);
    }
}
