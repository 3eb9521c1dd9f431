package org.minaoshi.impact;

import static org.minaoshi.platform.LocalizedText.text;

import org.minaoshi.platform.LocalizedText;

/** Who says that a provision was touched. */
public enum KnownBy {
    /** The edition itself: it states an amendment, or lists the provision as retired. */
    STATED(text("発行者の記載", "Stated by the publisher")),
    /** Nothing of it is stated; comparing the edition with the one before finds it. */
    FOUND(text("比較で見つかった変更", "Found by comparison"));

    private final LocalizedText label;

    KnownBy(LocalizedText label) {
        this.label = label;
    }

    /** What people read for it. */
    public LocalizedText label() {
        return label;
    }
}
