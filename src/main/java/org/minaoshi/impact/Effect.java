package org.minaoshi.impact;

/** What an amended provision does to an item that refers to it. */
public enum Effect {
    /** 影響なし: the item stays right as it is. */
    NO_EFFECT,
    /** 字句のみ: a term, a number or an address; the item's meaning is not touched. */
    EDITORIAL,
    /** 要見直し: the item is no longer right. */
    NEEDS_REVISION
}
