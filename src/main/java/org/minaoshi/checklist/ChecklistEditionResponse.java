package org.minaoshi.checklist;

import java.time.Instant;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/**
 * An edition, without its items.
 *
 * @param digest SHA-256 of everything that was registered, in canonical JSON: another digest is another checklist
 */
public record ChecklistEditionResponse(
        String checklist,
        String edition,
        LocalizedText label,
        PartialDate published,
        String predecessor,
        String digest,
        int itemCount,
        int citationCount,
        Instant registeredAt) {}
