package org.minaoshi.standard;

/** How binding the text of a provision says it is. */
public enum Strength {
    /** 必須 */
    MUST,
    /** 推奨 */
    SHOULD
}
