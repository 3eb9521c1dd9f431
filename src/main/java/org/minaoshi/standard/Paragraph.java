package org.minaoshi.standard;

import org.minaoshi.platform.LocalizedText;

/**
 * A numbered paragraph (項番) of a provision, in our own words; its text is the publisher's and is not kept.
 *
 * @param number as printed, such as 3 or 参考2
 * @param digest SHA-256 of its text, by which a change can be noticed without keeping the text; null where nobody gave it
 * @param substanceDigest SHA-256 of the text's {@link org.minaoshi.platform.Substance}, by which an editorial change can be told from one of substance; null
 *     where nobody gave it
 */
public record Paragraph(String number, LocalizedText summary, String digest, String substanceDigest) {

    /** Whether its text and another's are known to differ, in substance or not: by what is known of both. */
    public boolean isKnownToDifferFrom(Paragraph other) {
        return areOthers(digest, other.digest) || areOthers(substanceDigest, other.substanceDigest);
    }

    private static boolean areOthers(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }
}
