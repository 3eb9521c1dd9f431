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

    /** @param before null for the first edition */
    private record Neighbours(StandardEditionResponse before, StandardEditionResponse edition) {}

    private record Compared(Findings findings, Moves moves) {

        int size() {
            return 1 + findings.changed().size() + findings.unchanged().size() + moves.size();
        }
    }

    private final Cache<Neighbours, Compared> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Neighbours editions, Compared compared) -> compared.size())
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
        var compared = compared(new Neighbours(before, edition));
        return new EditionText(standards.whole(edition), compared.moves(), compared.findings());
    }

    /** As {@link #read}; of an edition that was compared lately nothing else is read. */
    Moves moves(StandardEditionResponse edition, StandardEditionResponse before) {
        return compared(new Neighbours(before, edition)).moves();
    }

    private Compared compared(Neighbours editions) {
        var known = kept.getIfPresent(editions);
        if (known == null) {
            var whole = standards.whole(editions.edition());
            var findings = editions.before() == null
                    ? Findings.NONE
                    : Findings.of(StandardComparison.of(standards.whole(editions.before()), whole));
            known = new Compared(findings, Moves.of(whole, findings));
            kept.put(editions, known);
        }
        return known;
    }
}
