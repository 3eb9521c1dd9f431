package org.minaoshi.standard;

import org.minaoshi.platform.LocalizedText;

/** A provision in a list. */
public record ProvisionSummary(
        String designation,
        String category,
        int number,
        Integer branch,
        LocalizedText title,
        LocalizedText summary,
        ProvisionStatus status,
        boolean amended) {}
