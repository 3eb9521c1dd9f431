package org.minaoshi.publication.document;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.Language;
import org.minaoshi.typesetting.HtmlPage;
import org.minaoshi.typesetting.MarkdownText;
import org.minaoshi.typesetting.PdfFile;

/** The digests of the files made here and now; as a program of its own, made somewhere else. */
final class Fingerprints {

    private Fingerprints() {}

    public static void main(String[] arguments) {
        System.out.println(here());
    }

    static String here() {
        var digests = new TreeMap<String, String>();
        for (var language : Language.values()) {
            var document = ReviewDocument.of(ReviewOf2023.published(), ReviewOf2023.DIGEST, language);
            digests.put("html " + language, digest(HtmlPage.of(document)));
            digests.put("markdown " + language, digest(MarkdownText.of(document)));
            digests.put("pdf " + language, Digests.sha256(PdfFile.of(document)));
        }
        return digests.toString();
    }

    private static String digest(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
