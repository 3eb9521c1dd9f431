package org.minaoshi.publication;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.minaoshi.platform.Preferred;

/** The forms in which a publication is served; the first that a caller likes best is taken. */
enum Format {
    /** The record itself, byte for byte as it was digested; in no language and every one. */
    JSON("application/json"),
    HTML("text/html;charset=utf-8"),
    MARKDOWN("text/markdown;charset=utf-8"),
    PDF("application/pdf");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** Empty where none is wanted. */
    static Optional<Format> preferred(List<MediaType> accepted) {
        return Preferred.of(accepted, values(), Format::contentType);
    }
}
