package org.minaoshi.intake;

import org.minaoshi.platform.Digests;
import org.minaoshi.platform.ETags;

/**
 * A template, ready to be sent.
 *
 * @param etag names the bytes by their SHA-256
 */
record ReadyTemplate(byte[] bytes, String etag) {

    static ReadyTemplate of(byte[] bytes) {
        return new ReadyTemplate(bytes, ETags.of(Digests.sha256(bytes)));
    }
}
