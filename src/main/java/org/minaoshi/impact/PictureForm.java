package org.minaoshi.impact;

import java.util.List;
import org.minaoshi.impact.picture.ImpactPicture;
import org.minaoshi.impact.picture.ImpactTable;
import org.minaoshi.platform.Language;

/** In which forms the picture is served. */
enum PictureForm {
    SVG("image/svg+xml;charset=utf-8", ImpactPicture::of),
    HTML("text/html;charset=utf-8", ImpactTable::of);

    private interface Writer {
        String write(List<Impact> impacts, ImpactSummary summary, Language language);
    }

    private final String contentType;
    private final Writer writer;

    PictureForm(String contentType, Writer writer) {
        this.contentType = contentType;
        this.writer = writer;
    }

    String contentType() {
        return contentType;
    }

    String write(List<Impact> impacts, Language language) {
        return writer.write(impacts, ImpactSummary.ofImpacts(impacts), language);
    }
}
