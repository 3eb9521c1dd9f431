package org.minaoshi.checklist;

import java.time.Instant;
import org.minaoshi.platform.LocalizedText;

/** A checklist; what it says is in its editions. */
public record ChecklistResponse(String code, LocalizedText title, LocalizedText publisher, Instant registeredAt) {}
