package org.minaoshi.standard;

/** What an edition did to a provision, and which places an amendment of that kind must name. */
public enum AmendmentKind {
    PROVISION_ADDED(Naming.NONE),
    PROVISION_RETIRED(Naming.NONE),
    /** It had another designation before: {@code fromProvision}. */
    PROVISION_MOVED(Naming.NONE),
    TITLE_CHANGED(Naming.NONE),
    TEXT_ADDED(Naming.OPTIONAL),
    TEXT_CHANGED(Naming.OPTIONAL),
    TEXT_REMOVED(Naming.OPTIONAL),
    /** Other words for the same. */
    WORDING(Naming.OPTIONAL),
    PARAGRAPH_ADDED(Naming.REQUIRED),
    PARAGRAPH_REMOVED(Naming.REQUIRED),
    /** It had another number before: {@code fromParagraph}. */
    PARAGRAPH_RENUMBERED(Naming.REQUIRED),
    REFERENCE_ADDED(Naming.OPTIONAL),
    REFERENCE_REMOVED(Naming.OPTIONAL),
    /** A web address was updated. */
    ADDRESS_CHANGED(Naming.OPTIONAL);

    /** Whether it names a paragraph. */
    enum Naming {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private final Naming paragraph;

    AmendmentKind(Naming paragraph) {
        this.paragraph = paragraph;
    }

    Naming paragraph() {
        return paragraph;
    }

    /** Whether it speaks of a paragraph that the former edition had and this one need not have. */
    boolean isAboutFormerText() {
        return this == PARAGRAPH_REMOVED || this == TEXT_REMOVED || this == REFERENCE_REMOVED;
    }
}
