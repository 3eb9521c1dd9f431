package org.minaoshi.feedback;

/** How bad an incident was, as its submitter sees it. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
