package org.minaoshi.record;

import org.minaoshi.platform.LocalizedText;

/**
 * One thing that keeps a review from being proposed.
 *
 * @param law the slug of the law that blocks, see {@link Readiness}
 * @param about which thing
 * @param remedy what would clear it
 */
public record Blocker(String law, Thing about, LocalizedText message, LocalizedText remedy) {

    /**
     * @param key what the thing is called within its kind
     * @param href where it is cleared, on this service
     */
    public record Thing(String kind, String key, String href) {}
}
