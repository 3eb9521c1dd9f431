package org.minaoshi.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of what hangs under a review. */
final class Hrefs {

    static String under(ReviewRecord review, String... segments) {
        return "/determinations/" + review.id()
                + Arrays.stream(segments).map(s -> "/" + encoded(s)).collect(Collectors.joining());
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Hrefs() {}
}
