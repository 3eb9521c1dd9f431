package org.minaoshi.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The two languages people are answered in; Japanese unless the caller prefers English. */
public enum Language {
    JA,
    EN;

    private static final List<Locale> OFFERED = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** Chosen from {@code Accept-Language} by RFC 4647 lookup; Japanese where nothing fits or the header cannot be read. */
    public static Language of(HttpHeaders headers) {
        return ofHeader(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language ofHeader(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 1000) {
            return JA;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            return Locale.ENGLISH.equals(Locale.lookup(wanted, OFFERED)) ? EN : JA;
        } catch (IllegalArgumentException unreadable) {
            return JA;
        }
    }

    /** The BCP 47 tag, as in {@code Content-Language}. */
    public String tag() {
        return this == EN ? "en" : "ja";
    }

    public Locale locale() {
        return this == EN ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
