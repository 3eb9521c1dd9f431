package org.minaoshi.intake;

import java.util.UUID;

/** By what an import is known: whoever sends it chooses the id. */
record ImportKey(String standard, UUID id) {

    /** By what it is locked, while a request works on it. */
    String lock() {
        return "edition import " + standard + " " + id;
    }
}
