package org.minaoshi.impact.picture;

import static org.minaoshi.platform.LocalizedText.text;

import org.minaoshi.impact.Effect;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.Standing;
import org.minaoshi.platform.LocalizedText;

/** How a pair's line is drawn. Colours stand out from white by at least 4.5 to 1 (WCAG 2.2, 1.4.3), and each ink has a pattern of its own. */
enum Ink {
    OPEN("#b3261e", "stroke-width=\"3\"", text("未判断：判断が必要", "open: needs a look")),
    NEEDS_REVISION("#9a3412", "stroke-width=\"2.5\" stroke-dasharray=\"14 3\"", Effect.NEEDS_REVISION.label()),
    EDITORIAL("#1d4ed8", "stroke-width=\"1.5\" stroke-dasharray=\"8 3\"", Effect.EDITORIAL.label()),
    NO_EFFECT("#4b5563", "stroke-width=\"1.5\"", Effect.NO_EFFECT.label()),
    BESIDE(
            "#4b5563",
            "stroke-width=\"1.5\" stroke-dasharray=\"2 4\"",
            text("参照を経て届く（参考）", "reached through cross-references, shown beside"));

    private final String colour;
    private final String pattern;
    private final LocalizedText words;

    Ink(String colour, String pattern, LocalizedText words) {
        this.colour = colour;
        this.pattern = pattern;
        this.words = words;
    }

    static Ink of(Impact impact) {
        if (impact.judgement() == null) {
            return impact.standing() == Standing.OPEN ? OPEN : BESIDE;
        }
        return switch (impact.judgement().judgement()) {
            case NO_EFFECT -> NO_EFFECT;
            case EDITORIAL -> EDITORIAL;
            case NEEDS_REVISION -> NEEDS_REVISION;
        };
    }

    String colour() {
        return colour;
    }

    String stroke() {
        return "stroke=\"%s\" %s".formatted(colour, pattern);
    }

    LocalizedText words() {
        return words;
    }
}
