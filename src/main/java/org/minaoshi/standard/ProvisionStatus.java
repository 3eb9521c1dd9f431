package org.minaoshi.standard;

/** Whether an edition still has what the number stood for. */
public enum ProvisionStatus {
    ACTIVE,
    /** 欠番: the number is kept and means nothing any more. It cannot be cited. */
    RETIRED
}
