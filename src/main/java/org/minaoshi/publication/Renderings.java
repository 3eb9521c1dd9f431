package org.minaoshi.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.ReadyAnswers;
import org.minaoshi.platform.RenderingPlaces;
import org.minaoshi.publication.document.Places;
import org.minaoshi.publication.document.ReviewDocument;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.typesetting.HtmlPage;
import org.minaoshi.typesetting.MarkdownText;
import org.minaoshi.typesetting.PdfFile;

/**
 * Ready bytes, kept in memory under the digest of the record they come from; a PDF takes a second to set and nothing to send. While it is
 * set it takes a place, and nobody waits who asks for another one that is ready.
 */
@ApplicationScoped
class Renderings {

    private static final long BYTES_KEPT = 24L * 1024 * 1024;
    private static final long DOCUMENTS_KNOWN = 100;

    private final ReadyAnswers<Key, Representation> ready;

    private final Cache<String, Map<String, Places.Place>> places =
            Caffeine.newBuilder().maximumSize(DOCUMENTS_KNOWN).build();

    Renderings(RenderingPlaces rendering) {
        this.ready = new ReadyAnswers<>(BYTES_KEPT, kept -> kept.bytes().length, rendering);
    }

    private record Key(String digest, Format format, Language language) {}

    /** @param record reads the canonical bytes; asked only where they are needed */
    Representation of(String digest, Format format, Language language, Supplier<byte[]> record) {
        var key = new Key(digest, format, format == Format.JSON ? null : language);
        return format == Format.JSON
                ? ready.made(key, () -> Representation.of(record.get()))
                : ready.rendered(key, () -> Representation.of(render(key, record.get())));
    }

    /** Every place of the document that readers can be led to. */
    Map<String, Places.Place> places(String digest, Supplier<byte[]> record) {
        var known = places.getIfPresent(digest);
        if (known == null) {
            known = Places.of(CanonicalJson.read(record.get(), PublishedRecord.class), digest);
            places.put(digest, known);
        }
        return known;
    }

    private static byte[] render(Key key, byte[] record) {
        var published = CanonicalJson.read(record, PublishedRecord.class);
        var document = ReviewDocument.of(published, key.digest(), key.language());
        return switch (key.format()) {
            case JSON -> record;
            case HTML -> HtmlPage.of(document).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownText.of(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfFile.of(document);
        };
    }
}
