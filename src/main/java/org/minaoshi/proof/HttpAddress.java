package org.minaoshi.proof;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An address without query and fragment, in the one writing in which RFC 3986 (6.2.2, 6.2.3) lets two be compared. */
record HttpAddress(String normalised) {

    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern NEEDS_NO_ESCAPE = Pattern.compile("[A-Za-z0-9._~-]");

    /** Empty where it is no absolute address of HTTP. */
    static Optional<HttpAddress> of(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.matches("https?") || address.getHost() == null || address.getRawUserInfo() != null) {
                return Optional.empty();
            }
            var host = address.getHost().toLowerCase(Locale.ROOT);
            var written = scheme + "://" + host + port(scheme, address.getPort()) + path(address.getRawPath());
            return Optional.of(new HttpAddress(new URI(written).normalize().toString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String port(String scheme, int port) {
        var usual = scheme.equals("https") ? 443 : 80;
        return port == -1 || port == usual ? "" : ":" + port;
    }

    private static String path(String raw) {
        return raw.isEmpty() ? "/" : ESCAPED.matcher(raw).replaceAll(HttpAddress::escape);
    }

    private static String escape(MatchResult escaped) {
        var character = String.valueOf((char) Integer.parseInt(escaped.group(1), 16));
        return NEEDS_NO_ESCAPE.matcher(character).matches()
                ? character
                : escaped.group().toUpperCase(Locale.ROOT);
    }
}
