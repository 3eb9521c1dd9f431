package org.minaoshi.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.Language;
import org.minaoshi.typesetting.PdfFile;

/** What can be done with the PDF: searched, copied, listened to, printed. */
class PdfOfAReviewTest {

    private static PDDocument pdf;
    private static String text;

    @BeforeAll
    static void set() throws IOException {
        pdf = Loader.loadPDF(PdfFile.of(ReviewDocument.of(ReviewOf2023.published(), ReviewOf2023.DIGEST, Language.JA)));
        text = new PDFTextStripper().getText(pdf);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void canBeSearchedAndCopied() {
        assertThat(text).contains("統24", "実142", "監1", "不要", "令和5年度", "2023年12月13日", "通番33", ReviewOf2023.DIGEST);
        assertThat(text.codePoints())
                .as("no radicals, private characters or replacements in place of the real characters")
                .noneMatch(character -> character >= 0x2E80 && character <= 0x2FDF
                        || character >= 0xE000 && character <= 0xF8FF
                        || character == 0xFFFD
                        || character == '〓');
    }

    @Test
    void embedsItsFontsInPart() throws IOException {
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+BIZUDPGothic-(Regular|Bold)");
            }
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        var information = pdf.getDocumentInformation();
        assertThat(information.getTitle()).isEqualTo("2023年度 API接続チェックリストの見直しに関する対応方針");
        assertThat(information.getCOSObject().getString(COSName.CREATION_DATE)).isEqualTo("D:20231213000000+09'00'");
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo("ja");
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains(
                        "<xmp:CreateDate>2023-12-13T00:00:00+09:00</xmp:CreateDate>",
                        "urn:sha256:" + ReviewOf2023.DIGEST);
    }

    @Test
    void isTaggedAndHasBookmarks() {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        var first = catalog.getDocumentOutline().getFirstChild();
        assertThat(first.getTitle()).isEqualTo("1　見直しの規則");
        assertThat(first.getNextSibling().getFirstChild().getTitle()).isEqualTo("(1) ユーザーの使用状況や要望");
    }

    @Test
    void numbersItsPages() {
        assertThat(text)
                .contains("1 / " + pdf.getNumberOfPages(), pdf.getNumberOfPages() + " / " + pdf.getNumberOfPages());
    }

    @Test
    void showsACharacterTheFontDoesNotHaveAsMissing() throws IOException {
        var odd = ReviewDocument.of(ReviewOf2031.published(), ReviewOf2031.DIGEST, Language.EN);
        try (var document = Loader.loadPDF(PdfFile.of(odd))) {
            assertThat(new PDFTextStripper().getText(document)).contains("吉野家の〓", "<script>alert(1)</script>");
        }
    }
}
