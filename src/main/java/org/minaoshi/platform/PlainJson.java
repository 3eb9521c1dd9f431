package org.minaoshi.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A body is what it says it is: of one media type, in UTF-8 unless it is CSV, not compressed. What says otherwise is refused, even where it could be read all the same. */
class PlainJson {

    private static final String AS_IT_IS = "identity";

    /** Spreadsheets write it as they please; whoever reads it says which they understand. */
    private static final String TEXT_OF_ANY_CHARSET = "csv";

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase(AS_IT_IS)) {
            throw PlatformProblems.MEDIA_TYPE_UNSUPPORTED.because(
                    "本文は圧縮せずに送ってください（Content-Encoding）", "Send the body as it is, without a Content-Encoding");
        }
        var type = request.getMediaType();
        if (type != null) {
            check(type);
        }
    }

    private static void check(MediaType type) {
        if (type.isWildcardType() || type.isWildcardSubtype()) {
            throw PlatformProblems.MEDIA_TYPE_UNSUPPORTED.because(
                    "Content-Type には一つの形式を指定してください", "Content-Type names one media type");
        }
        var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null
                && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                && !type.getSubtype().equalsIgnoreCase(TEXT_OF_ANY_CHARSET)) {
            throw PlatformProblems.MEDIA_TYPE_UNSUPPORTED.because("本文は UTF-8 で送ってください", "Send the body in UTF-8");
        }
    }
}
