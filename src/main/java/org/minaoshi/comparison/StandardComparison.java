package org.minaoshi.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.WholeStandardEdition;

/**
 * Two editions of a standard held against each other, through those between.
 *
 * <p>Each provision of either edition, retired numbers too, is in exactly one entry. The work is in proportion to what the editions hold.
 */
public final class StandardComparison {

    private final StandardEditionResponse since;
    private final StandardEditionResponse until;
    private final List<StandardEditionResponse> between;
    private final List<ProvisionComparison> entries;
    private final Map<String, ProvisionComparison> byFormer = new HashMap<>();
    private final Map<String, ProvisionComparison> byLatter = new HashMap<>();

    StandardComparison(List<WholeStandardEdition> chain, List<ProvisionComparison> entries) {
        this.since = chain.get(0).edition();
        this.until = chain.get(chain.size() - 1).edition();
        this.between = chain.stream()
                .map(WholeStandardEdition::edition)
                .filter(edition -> edition != since && edition != until)
                .toList();
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> {
            entry.former().forEach(provision -> byFormer.put(provision.designation(), entry));
            entry.latter().forEach(provision -> byLatter.put(provision.designation(), entry));
        });
    }

    /** @param chain editions that follow each other, the earliest first; of a single one everything is unchanged */
    public static StandardComparison of(List<WholeStandardEdition> chain) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("no edition to compare");
        }
        return new StandardComparison(chain, new Assembly(chain).entries());
    }

    /** Of neighbours. */
    public static StandardComparison of(WholeStandardEdition since, WholeStandardEdition until) {
        return of(List.of(since, until));
    }

    /** Whether one of the two holds only part, so that what is not there is unknown. */
    public boolean isPartial() {
        return since.provisionsStated() == ProvisionsStated.PARTIAL
                || until.provisionsStated() == ProvisionsStated.PARTIAL;
    }

    public StandardEditionResponse since() {
        return since;
    }

    public StandardEditionResponse until() {
        return until;
    }

    /** Those on the way, in order. */
    public List<StandardEditionResponse> between() {
        return between;
    }

    /** In the standard's order: by where a provision stands in the later edition, or stood before. */
    public List<ProvisionComparison> entries() {
        return entries;
    }

    /** What became of a provision of the earlier edition; by its canonical designation there. */
    public Optional<ProvisionComparison> ofFormer(String designation) {
        return Optional.ofNullable(byFormer.get(designation));
    }

    /** What a provision of the later edition was; by its canonical designation there. */
    public Optional<ProvisionComparison> ofLatter(String designation) {
        return Optional.ofNullable(byLatter.get(designation));
    }
}
