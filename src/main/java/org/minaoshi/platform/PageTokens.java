package org.minaoshi.platform;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Page tokens: the last row's sort key and the digest of the filter, in base64url. They hold nothing that the page itself did not show. */
final class PageTokens {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<String>> PARTS = new TypeReference<>() {};

    static String encode(Object filter, List<?> position) {
        var parts = Stream.concat(Stream.of(key(filter)), position.stream().map(String::valueOf))
                .collect(Collectors.toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(CanonicalJson.bytes(parts));
    }

    static List<String> decode(Object filter, String token) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var parts = MAPPER.readValue(json, PARTS);
            if (parts.size() > 1
                    && key(filter).equals(parts.get(0))
                    && parts.stream().allMatch(part -> part != null && CleanText.isClean(part))) {
                return parts.subList(1, parts.size());
            }
        } catch (IllegalArgumentException | IOException unreadable) {
            // refused below
        }
        throw invalid();
    }

    static ProblemException invalid() {
        return PlatformProblems.PAGE_TOKEN_INVALID.because(
                "このページトークンは、この一覧と絞り込み条件のものではありません", "This page token does not belong to this list and its filter");
    }

    private static String key(Object filter) {
        return CanonicalJson.digest(filter).substring(0, 16);
    }

    private PageTokens() {}
}
