package org.minaoshi.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.minaoshi.platform.Digests;

/**
 * The bytes of a PDF, made to depend on the document alone. Dates and identifier are the document's own; streams are stored unpacked, because the bytes
 * of a packed one follow from the zlib a machine happens to have.
 */
final class PdfBytes {

    private PdfBytes() {}

    static byte[] of(PDDocument set, Document document) throws IOException {
        set.setDocumentInformation(PdfDescription.information(document));
        try (var pdf = Loader.loadPDF(saved(set))) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    unpack(stream);
                }
            }
            pdf.getDocumentCatalog().setMetadata(metadata(pdf, document));
            pdf.getDocument().getTrailer().setItem(COSName.ID, identifier(document));
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] content;
        try (var unpacked = stream.createInputStream()) {
            content = unpacked.readAllBytes();
        }
        try (var raw = stream.createOutputStream()) {
            raw.write(content);
        }
    }

    private static PDMetadata metadata(PDDocument pdf, Document document) throws IOException {
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(PdfDescription.metadata(document).getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    private static COSArray identifier(Document document) {
        var name = document.identity() + " " + document.language().tag();
        var digest = Digests.sha256(name.getBytes(StandardCharsets.UTF_8));
        var half = new COSString(HexFormat.of().parseHex(digest, 0, 32));
        var identifier = new COSArray();
        identifier.add(half);
        identifier.add(half);
        identifier.setDirect(true);
        return identifier;
    }
}
