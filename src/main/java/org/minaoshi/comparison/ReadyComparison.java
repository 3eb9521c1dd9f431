package org.minaoshi.comparison;

import org.minaoshi.platform.Digests;
import org.minaoshi.platform.ETags;

/**
 * A comparison, or a page of one, ready to be sent.
 *
 * @param etag names the bytes by their SHA-256
 * @param nextPageToken null where there is no more
 * @param name of a file that holds it, without its extension
 */
record ReadyComparison(byte[] bytes, String etag, String nextPageToken, String name) {

    static ReadyComparison of(byte[] bytes, String nextPageToken, String name) {
        return new ReadyComparison(bytes, ETags.of(Digests.sha256(bytes)), nextPageToken, name);
    }
}
