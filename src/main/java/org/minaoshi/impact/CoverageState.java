package org.minaoshi.impact;

import static org.minaoshi.platform.LocalizedText.text;

import org.minaoshi.platform.LocalizedText;

/** What a considered edition did to a cited provision. */
public enum CoverageState {
    /** It states an amendment. */
    CHANGED(text("変更あり", "Changed")),
    /** It states all its amendments and none of this provision, or somebody looked. */
    UNCHANGED(text("変更なし", "Unchanged")),
    /** 欠番: the number means nothing any more. */
    RETIRED(text("欠番", "Retired")),
    /** Nobody can say yet; this keeps the review from being proposed. */
    NOT_EXAMINED(text("未確認", "Not examined"));

    private final LocalizedText label;

    CoverageState(LocalizedText label) {
        this.label = label;
    }

    /** What people read for it. */
    public LocalizedText label() {
        return label;
    }
}
