package org.minaoshi.impact;

import static org.minaoshi.platform.LocalizedText.text;

import org.minaoshi.platform.LocalizedText;

/** What an amended provision does to an item that refers to it. */
public enum Effect {
    /** 影響なし: the item stays right as it is. */
    NO_EFFECT(text("影響なし", "No effect")),
    /** 字句のみ: a term, a number or an address; the item's meaning is not touched. */
    EDITORIAL(text("字句上の影響のみ", "Editorial only")),
    /** 要見直し: the item is no longer right. */
    NEEDS_REVISION(text("見直しが必要", "Needs revision"));

    private final LocalizedText label;

    Effect(LocalizedText label) {
        this.label = label;
    }

    /** What people read for it. */
    public LocalizedText label() {
        return label;
    }
}
