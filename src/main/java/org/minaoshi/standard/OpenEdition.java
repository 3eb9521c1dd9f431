package org.minaoshi.standard;

import java.util.List;

/** An edition somebody looks into: which one, in what notation, and the digest by which its content is known. */
record OpenEdition(String standard, String edition, String digest, List<Category> categories) {

    Notation notation() {
        return new Notation(categories);
    }
}
