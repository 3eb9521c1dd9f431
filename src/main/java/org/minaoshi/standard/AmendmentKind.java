package org.minaoshi.standard;

import static org.minaoshi.platform.LocalizedText.text;

import org.minaoshi.platform.LocalizedText;

/** What an edition did to a provision, and which places an amendment of that kind must name. */
public enum AmendmentKind {
    PROVISION_ADDED(Naming.NONE, text("基準項目の新設", "Provision added")),
    PROVISION_RETIRED(Naming.NONE, text("基準項目の廃止", "Provision retired")),
    /** It had another designation before: {@code fromProvision}. */
    PROVISION_MOVED(Naming.NONE, text("基準項目番号の変更", "Provision moved")),
    TITLE_CHANGED(Naming.NONE, text("見出しの変更", "Title changed")),
    TEXT_ADDED(Naming.OPTIONAL, text("内容の追記", "Text added")),
    TEXT_CHANGED(Naming.OPTIONAL, text("内容の変更", "Text changed")),
    TEXT_REMOVED(Naming.OPTIONAL, text("内容の削除", "Text removed")),
    /** Other words for the same. */
    WORDING(Naming.OPTIONAL, text("字句の修正", "Wording")),
    PARAGRAPH_ADDED(Naming.REQUIRED, text("項番の新設", "Paragraph added")),
    PARAGRAPH_REMOVED(Naming.REQUIRED, text("項番の削除", "Paragraph removed")),
    /** It had another number before: {@code fromParagraph}. */
    PARAGRAPH_RENUMBERED(Naming.REQUIRED, text("項番の変更", "Paragraph renumbered")),
    REFERENCE_ADDED(Naming.OPTIONAL, text("参照の追加", "Reference added")),
    REFERENCE_REMOVED(Naming.OPTIONAL, text("参照の削除", "Reference removed")),
    /** A web address was updated. */
    ADDRESS_CHANGED(Naming.OPTIONAL, text("URLの変更", "Address changed"));

    /** Whether it names a paragraph. */
    enum Naming {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private final Naming paragraph;
    private final LocalizedText label;

    AmendmentKind(Naming paragraph, LocalizedText label) {
        this.paragraph = paragraph;
        this.label = label;
    }

    /** What people read for it. */
    public LocalizedText label() {
        return label;
    }

    Naming paragraph() {
        return paragraph;
    }

    /** Whether it speaks of a paragraph that the former edition had and this one need not have. */
    boolean isAboutFormerText() {
        return this == PARAGRAPH_REMOVED || this == TEXT_REMOVED || this == REFERENCE_REMOVED;
    }
}
