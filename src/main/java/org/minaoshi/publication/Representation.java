package org.minaoshi.publication;

import org.minaoshi.platform.Digests;
import org.minaoshi.platform.ETags;

/**
 * One publication in one form and language, ready to be sent.
 *
 * @param etag names the bytes by their SHA-256; for the record that is the very digest the documents print
 */
record Representation(byte[] bytes, String etag) {

    static Representation of(byte[] bytes) {
        return new Representation(bytes, ETags.of(Digests.sha256(bytes)));
    }
}
