package org.minaoshi.standard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads whole editions, each by three queries, and keeps the latest asked for in memory. They are kept under all that is known of an edition, its digest too,
 * so that what a transaction saw that was then undone is never taken for another edition of that name.
 */
@ApplicationScoped
class WholeEditions {

    /** Rows, of about half a kilobyte: some 20 MB. An edition of more is read each time. */
    private static final long MOST_ROWS = 40_000;

    private final Cache<StandardEditionResponse, WholeStandardEdition> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((StandardEditionResponse edition, WholeStandardEdition whole) ->
                    whole.provisions().values().stream()
                            .mapToInt(WholeProvision::size)
                            .sum())
            .build();

    final Provisions provisions;

    WholeEditions(Provisions provisions) {
        this.provisions = provisions;
    }

    WholeStandardEdition read(StandardEditionResponse edition) {
        var known = kept.getIfPresent(edition);
        if (known == null) {
            known = fromTables(edition);
            kept.put(edition, known);
        }
        return known;
    }

    private WholeStandardEdition fromTables(StandardEditionResponse edition) {
        return WholeStandardEdition.of(
                edition,
                provisions.whole(edition.standard(), edition.edition()),
                provisions.references(edition.standard(), edition.edition()).stream()
                        .map(Provisions.PlacedReference::response)
                        .toList(),
                provisions.amendments(edition.standard(), edition.edition()));
    }
}
