package org.minaoshi.publication;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The forms in which a publication is served; the first that a caller likes best is taken. */
enum Format {
    /** The record itself, byte for byte as it was digested; in no language and every one. */
    JSON("application", "json", "application/json"),
    HTML("text", "html", "text/html;charset=utf-8"),
    MARKDOWN("text", "markdown", "text/markdown;charset=utf-8"),
    PDF("application", "pdf", "application/pdf");

    private final String type;
    private final String subtype;
    private final String contentType;

    Format(String type, String subtype, String contentType) {
        this.type = type;
        this.subtype = subtype;
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** By RFC 9110, section 12.5.1: for each form the most specific range decides; empty where none is wanted. */
    static Optional<Format> preferred(List<MediaType> accepted) {
        return Arrays.stream(values())
                .filter(format -> format.quality(accepted) > 0)
                // max() would take the last of equals
                .sorted(Comparator.comparingDouble((Format format) -> format.quality(accepted))
                        .reversed())
                .findFirst();
    }

    private double quality(List<MediaType> accepted) {
        return accepted.stream()
                .filter(this::fits)
                .max(Comparator.comparingInt(Format::specificity))
                .map(Format::quality)
                .orElse(0.0);
    }

    private boolean fits(MediaType range) {
        return range.isWildcardType()
                || range.getType().equalsIgnoreCase(type)
                        && (range.isWildcardSubtype() || range.getSubtype().equalsIgnoreCase(subtype));
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }

    private static double quality(MediaType range) {
        try {
            return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
