package org.minaoshi.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A ready file, to be kept under a name by whoever asked for it. */
public final class Download {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    /** 200 with the file and a strong tag of its bytes, or 304 where the caller has it already. */
    public static Response respond(HttpHeaders headers, byte[] file, String contentType, String name) {
        return respond(headers, file, ETags.of(Digests.sha256(file)), contentType, name);
    }

    /** The same of a file whose tag is known already. */
    public static Response respond(HttpHeaders headers, byte[] file, String etag, String contentType, String name) {
        var response = ETags.isKnown(headers, etag)
                ? Response.notModified()
                : Response.ok(file).type(contentType).header(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    /** The same for what is looked at where it is asked for, written in a language. */
    public static Response shown(HttpHeaders headers, byte[] file, String contentType, Language language) {
        var etag = ETags.of(Digests.sha256(file));
        var response = ETags.isKnown(headers, etag)
                ? Response.notModified()
                : Response.ok(file).type(contentType).header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    /** {@code Content-Disposition} by RFC 6266: any name, by RFC 8187, and one of plain letters for clients that know only these. */
    public static String attachment(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._-]+", "_");
        return "attachment; filename=\"%s\"%s"
                .formatted(plain, plain.equals(name) ? "" : "; filename*=UTF-8''" + encoded(name));
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }

    private Download() {}
}
