package org.minaoshi.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A text in a token by the name of its claim, or by the names on the way to it, separated by {@code /}. A list of one is that one. */
final class TokenClaim {

    /** Null where the token has none, or something that is no text. */
    static String text(JsonWebToken token, String path) {
        Object whole = token.getClaim(path);
        if (whole != null) {
            return text(whole);
        }
        var names = path.split("/");
        Object found = token.getClaim(names[0]);
        for (int i = 1; i < names.length; i++) {
            found = found instanceof Map<?, ?> object ? object.get(names[i]) : null;
        }
        return text(found);
    }

    private static String text(Object value) {
        if (value instanceof JsonString text) {
            return text(text.getString());
        }
        if (value instanceof JsonArray array) {
            return array.size() == 1 ? text(array.get(0)) : null;
        }
        if (value instanceof Collection<?> list) {
            return list.size() == 1 ? text(list.iterator().next()) : null;
        }
        if (value == null || value instanceof JsonObject) {
            return null;
        }
        return value.toString().isBlank() ? null : value.toString();
    }

    private TokenClaim() {}
}
