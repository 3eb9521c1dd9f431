package org.minaoshi.determination;

/** What a council member can say of a proposal. */
public enum Stance {
    AGREE,
    DISAGREE,
    ABSTAIN
}
