package org.minaoshi.batch;

import java.util.UUID;

/** By what a batch is known: whoever sends it chooses the id, and nobody else can mean the same batch by it. */
record BatchKey(String organisation, UUID id) {

    /** By what it is locked, while a request works on it. */
    String lock() {
        return "feedback batch " + organisation + " " + id;
    }
}
