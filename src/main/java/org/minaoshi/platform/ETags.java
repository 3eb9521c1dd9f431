package org.minaoshi.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Strong entity tags and the conditions on them (RFC 9110, section 13).
 *
 * <p>An edit names the state it was made on: without {@code If-Match} it is refused with 428, on another state with 412; {@code *} means whatever there is.
 */
public final class ETags {

    /** The tag of a thing that counts its versions. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The tag of content known by its digest. */
    public static String of(String digest) {
        return "\"" + digest + "\"";
    }

    /** 200 with the tag, or 304 where the caller has it already. */
    public static <T> RestResponse<T> respond(HttpHeaders headers, String etag, T entity) {
        return respond(headers, etag, () -> entity);
    }

    /** The same, of what is made only where the caller has not got it. */
    public static <T> RestResponse<T> respond(HttpHeaders headers, String etag, Supplier<T> entity) {
        var response = isKnown(headers, etag)
                ? RestResponse.ResponseBuilder.<T>notModified()
                : RestResponse.ResponseBuilder.ok(entity.get());
        return response.header(HttpHeaders.ETAG, etag).build();
    }

    /** Whether {@code If-None-Match} names this tag. */
    public static boolean isKnown(HttpHeaders headers, String etag) {
        var tags = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return tags != null && names(tags, etag, true);
    }

    /** For an edit of something that exists. */
    public static void requireMatch(HttpHeaders headers, String current) {
        var tags = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (tags == null) {
            throw PlatformProblems.PRECONDITION_REQUIRED.because(
                    "変更には、読み取った ETag を If-Match で指定してください", "An edit names the ETag it was made on in If-Match");
        }
        if (!names(tags, current, false)) {
            throw PlatformProblems.PRECONDITION_FAILED.because(
                    "If-Match の ETag は現在の状態と一致しません", "The ETag in If-Match is not that of the present state");
        }
    }

    /** For a PUT that creates or replaces: replacing needs {@code If-Match}; one that names a state of nothing is refused. */
    public static void forPut(HttpHeaders headers, Optional<String> current) {
        if (current.isPresent()) {
            if ("*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                throw PlatformProblems.PRECONDITION_FAILED.because("既に存在します", "It exists already");
            }
            requireMatch(headers, current.get());
        } else if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw PlatformProblems.PRECONDITION_FAILED.because("まだ存在しません", "It does not exist yet");
        }
    }

    private static boolean names(String header, String etag, boolean weakly) {
        return Arrays.stream(header.split(","))
                .map(String::trim)
                .map(tag -> weakly && tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    private ETags() {}
}
