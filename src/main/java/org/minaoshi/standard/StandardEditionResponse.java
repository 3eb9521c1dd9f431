package org.minaoshi.standard;

import java.time.Instant;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/**
 * An edition, without what is in it.
 *
 * @param digest SHA-256 of everything that was registered, in canonical JSON: another digest is another text
 * @param retiredCount how many of the provisions are retired numbers
 */
public record StandardEditionResponse(
        String standard,
        String edition,
        LocalizedText label,
        PartialDate published,
        String predecessor,
        AmendmentsStated amendmentsStated,
        ProvisionsStated provisionsStated,
        String textDigest,
        String digest,
        int provisionCount,
        int retiredCount,
        int amendmentCount,
        Instant registeredAt) {}
