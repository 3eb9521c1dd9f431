package org.minaoshi.pack;

/** A pack that cannot be taken in, with the place; nothing of it was stored. */
class PackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
