package org.minaoshi.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.minaoshi.comparison.StandardComparison;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** Reads editions with what comparing each with the one before it finds. The findings are kept in memory: neither edition ever changes. */
@ApplicationScoped
class EditionTexts {

    /** Designations, of some 200 bytes: about 8 MB. What has more is compared each time. */
    private static final long MOST_ROWS = 40_000;

    private record Neighbours(StandardEditionResponse before, StandardEditionResponse edition) {}

    private final Cache<Neighbours, Findings> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Neighbours editions, Findings findings) -> 1
                    + findings.changed().size()
                    + findings.unchanged().size()
                    + findings.moves().size())
            .build();

    final StandardService standards;

    EditionTexts(StandardService standards) {
        this.standards = standards;
    }

    /** In the order in which they were registered; empty where the standard is unknown. */
    List<StandardEditionResponse> editions(String standard) {
        return standards.editions(standard);
    }

    /** @param before the one registered before it; null where there is none */
    EditionText read(StandardEditionResponse edition, StandardEditionResponse before) {
        return EditionText.of(
                standards.whole(edition), before == null ? Findings.NONE : findings(new Neighbours(before, edition)));
    }

    private Findings findings(Neighbours editions) {
        var known = kept.getIfPresent(editions);
        if (known == null) {
            known = Findings.of(
                    StandardComparison.of(standards.whole(editions.before()), standards.whole(editions.edition())));
            kept.put(editions, known);
        }
        return known;
    }
}
