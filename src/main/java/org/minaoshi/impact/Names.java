package org.minaoshi.impact;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What a provision of one edition was called in editions before it, and is called in those after: in several ways where it was split or merged. */
final class Names {

    private final Map<String, Set<String>> byEdition;
    private final Set<String> all;

    private Names(Map<String, Set<String>> byEdition) {
        this.byEdition = byEdition;
        this.all = byEdition.values().stream().flatMap(Collection::stream).collect(toCollection(LinkedHashSet::new));
    }

    /** An edition, and where it put the provisions of the one before; read once, and only if somebody asks. */
    static final class Edition {

        private final String edition;
        private final Supplier<Moves> reading;
        private Moves moves;

        Edition(String edition, Supplier<Moves> reading) {
            this.edition = edition;
            this.reading = reading;
        }

        private Moves moves() {
            if (moves == null) {
                moves = reading.get();
            }
            return moves;
        }
    }

    /**
     * @param editions editions in the order in which they were registered, each right after the one before; the moves of the first are not asked for
     * @param at the place among them of the edition that calls it so
     */
    static Names of(String designation, List<Edition> editions, int at) {
        Map<String, Set<String>> names = new HashMap<>();
        var called = Set.of(designation);
        names.put(editions.get(at).edition, called);
        for (int place = at; place > 0; place--) {
            called = editions.get(place).moves().back(called);
            names.put(editions.get(place - 1).edition, called);
        }
        called = Set.of(designation);
        for (int place = at + 1; place < editions.size(); place++) {
            called = editions.get(place).moves().onward(called);
            names.put(editions.get(place).edition, called);
        }
        return new Names(names);
    }

    /** In whichever edition. */
    Set<String> all() {
        return all;
    }

    boolean has(String edition, String designation) {
        return byEdition.getOrDefault(edition, Set.of()).contains(designation);
    }
}
