package org.minaoshi.proof;

import java.util.Arrays;
import java.util.Optional;

/** How a token can be shown in {@code Authorization}. */
public enum Scheme {
    BEARER("Bearer"),
    DPOP("DPoP");

    private final String word;

    Scheme(String word) {
        this.word = word;
    }

    /** By the header's value; empty where it is another scheme or none. */
    public static Optional<Scheme> of(String authorization) {
        return Arrays.stream(values())
                .filter(scheme -> authorization != null && scheme.starts(authorization))
                .findFirst();
    }

    /** What stands behind the scheme's word. */
    public String token(String authorization) {
        return authorization.substring(word.length() + 1).strip();
    }

    String word() {
        return word;
    }

    private boolean starts(String authorization) {
        return authorization.regionMatches(true, 0, word + " ", 0, word.length() + 1);
    }
}
