package org.minaoshi.typesetting;

import static org.minaoshi.typesetting.Markup.escape;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF says about itself, in the old way and in XMP, both from the document alone. */
final class PdfDescription {

    private static final String PRODUCER = "Minaoshi";

    private PdfDescription() {}

    static PDDocumentInformation information(Document document) {
        var information = new PDDocumentInformation();
        information.setTitle(document.title().plainText());
        information.setAuthor(document.publisher().plainText());
        information.setSubject(document.summary());
        information.setProducer(PRODUCER);
        var day = document.dated().toString().replace("-", "");
        information.getCOSObject().setString(COSName.CREATION_DATE, "D:" + day + "000000+09'00'");
        return information;
    }

    static String metadata(Document document) {
        var language = document.language().tag();
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <dc:format>application/pdf</dc:format>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:identifier>urn:sha256:%s</dc:identifier>
                <pdf:Producer>%s</pdf:Producer>
                <xmp:CreateDate>%sT00:00:00+09:00</xmp:CreateDate>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(
                        language,
                        escape(document.title().plainText()),
                        escape(document.publisher().plainText()),
                        escape(document.summary()),
                        escape(document.identity()),
                        PRODUCER,
                        document.dated());
    }
}
