package org.minaoshi.impact;

import java.time.Instant;
import org.minaoshi.platform.LocalizedText;

/** An edition of a standard that a review looks through. */
public record ConsideredEdition(String standard, String edition, LocalizedText label, Instant consideredAt) {}
