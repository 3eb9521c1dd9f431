package org.minaoshi.ruleset;

import org.minaoshi.platform.LocalizedText;

/** What was concluded on a factor, and about which text. */
public record Conclusion(String factor, Text about, LocalizedText text) {

    /** @param digest that of the edition, so that a later review can tell whether the text is still the same (law 6) */
    public record Text(String standard, String edition, String digest) {}
}
