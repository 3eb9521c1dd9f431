package org.minaoshi.standard;

import java.time.Instant;
import java.util.List;
import org.minaoshi.platform.LocalizedText;

/** A standard; its categories stand in its own order. */
public record StandardResponse(
        String code,
        LocalizedText title,
        LocalizedText publisher,
        LocalizedText note,
        List<Category> categories,
        Instant registeredAt) {}
