package org.minaoshi.proof;

/**
 * What a token is bound to (RFC 7800).
 *
 * @param key the SHA-256 thumbprint of a public key; null where the token is bound to none
 * @param certificate the SHA-256 thumbprint of a client certificate; null where the token is bound to none
 */
public record Confirmation(String key, String certificate) {

    public static final Confirmation NONE = new Confirmation(null, null);

    public boolean isBound() {
        return key != null || certificate != null;
    }
}
