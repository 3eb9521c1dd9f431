package org.minaoshi.impact;

/** Who says that a provision was touched. */
public enum Basis {
    /** The edition itself: it states an amendment, or lists the provision as retired. */
    STATED,
    /** Nothing of it is stated; comparing the edition with the one before finds it. */
    FOUND
}
