package org.minaoshi.impact;

import static org.minaoshi.platform.LocalizedText.text;

import org.minaoshi.platform.LocalizedText;

/** How far a pair has come. */
public enum Standing {
    /** People judged it in this review. */
    JUDGED(text("判断済み", "Judged")),
    /** Judged in an earlier review, and both sides are the same since (law 6). */
    CARRIED(text("引き継ぎ", "Carried over")),
    /** Waits for a judgement; this keeps the review from being proposed (law 8). */
    OPEN(text("未判断", "Open")),
    /** Reached only through cross-references, and nobody has judged it: shown beside, it keeps nothing from being proposed. */
    BESIDE(text("参考", "Beside"));

    private final LocalizedText label;

    Standing(LocalizedText label) {
        this.label = label;
    }

    /** What people read for it. */
    public LocalizedText label() {
        return label;
    }
}
