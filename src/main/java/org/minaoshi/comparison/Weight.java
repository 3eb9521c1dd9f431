package org.minaoshi.comparison;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** How much a change matters, in rising order. */
public enum Weight {
    /** Width, spacing, punctuation or a web address only. */
    EDITORIAL,
    /** There is a change, or may be one, and nobody can say of which weight. */
    UNKNOWN,
    SUBSTANCE;

    /** The heaviest; null where all are null. */
    static Weight heaviest(Stream<Weight> weights) {
        return weights.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
