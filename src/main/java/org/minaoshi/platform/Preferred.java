package org.minaoshi.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which of the forms on offer a caller likes best, by {@code Accept} (RFC 9110, section 12.5.1): for each form the most specific range decides. */
public final class Preferred {

    public static <T> Optional<T> of(HttpHeaders headers, T[] offered, Function<T, String> contentType) {
        return of(headers.getAcceptableMediaTypes(), offered, contentType);
    }

    /** The first of equals; empty where none is wanted. */
    public static <T> Optional<T> of(List<MediaType> accepted, T[] offered, Function<T, String> contentType) {
        record Offer<T>(T form, double quality) {}
        return Arrays.stream(offered)
                .map(form -> new Offer<>(form, quality(MediaType.valueOf(contentType.apply(form)), accepted)))
                .filter(offer -> offer.quality() > 0)
                // max() would take the last of equals
                .sorted(Comparator.comparingDouble((Offer<T> offer) -> offer.quality())
                        .reversed())
                .map(Offer::form)
                .findFirst();
    }

    private static double quality(MediaType form, List<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> fits(form, range))
                .max(Comparator.comparingInt(Preferred::specificity))
                .map(Preferred::quality)
                .orElse(0.0);
    }

    /** Parameters do not matter: there is one form of each type. */
    private static boolean fits(MediaType form, MediaType range) {
        return range.isWildcardType()
                || range.getType().equalsIgnoreCase(form.getType())
                        && (range.isWildcardSubtype() || range.getSubtype().equalsIgnoreCase(form.getSubtype()));
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

    private Preferred() {}
}
