package org.minaoshi.retrospect;

import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.determination.Publication;
import org.minaoshi.determination.PublishedDeterminations;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.ruleset.EarlierDeterminationResponse;
import org.minaoshi.ruleset.EarlierDeterminationService;
import org.minaoshi.ruleset.RuleSetResponse;
import org.minaoshi.ruleset.RuleSetService;

/** What had been published, and by which rules a year went. What was never published is not looked at. */
@ApplicationScoped
class DecisionsThen {

    private static final int MOST_REASONS = 1_000;

    /** Of corrections, which stand in their records and never change; a whole record is read for each but once. */
    private final Cache<UUID, LocalizedText> reasons =
            Caffeine.newBuilder().maximumSize(MOST_REASONS).build();

    final PublishedDeterminations published;
    final EarlierDeterminationService earlier;
    final RuleSetService ruleSets;

    DecisionsThen(PublishedDeterminations published, EarlierDeterminationService earlier, RuleSetService ruleSets) {
        this.published = published;
        this.earlier = earlier;
        this.ruleSets = ruleSets;
    }

    /** Of each year the one in force on the day, newest year first. */
    List<DeterminationOfYear> determinations(String checklist, Viewpoint viewpoint) {
        var here =
                known(checklist, null, viewpoint).stream()
                        .collect(groupingBy(Publication::fiscalYear))
                        .values()
                        .stream()
                        .flatMap(revisions -> inForce(revisions, viewpoint).stream());
        var before = WholeList.of(page -> earlier.list(checklist, page)).stream()
                .filter(determination -> viewpoint.knows(determination.registeredAt()))
                .flatMap(determination -> held(determination, viewpoint).stream());
        return Stream.concat(here, before)
                .sorted(Comparator.comparingInt(DeterminationOfYear::fiscalYear).reversed())
                .toList();
    }

    /** @param fiscalYear null for all */
    private List<Publication> known(String checklist, Integer fiscalYear, Viewpoint viewpoint) {
        return WholeList.of(page -> published.list(checklist, fiscalYear, page)).stream()
                .filter(publication -> viewpoint.knows(publication.publishedAt()))
                .toList();
    }

    /** A correction takes the place of what it corrects on the day it is published. */
    private Optional<DeterminationOfYear> inForce(List<Publication> revisions, Viewpoint viewpoint) {
        return revisions.stream()
                .filter(publication -> viewpoint.sees(publication.publishedAt()))
                .max(Comparator.comparingInt(Publication::revision))
                .map(publication -> DeterminationOfYear.of(publication, inForce(publication, revisions)));
    }

    /** When a review was in force, as far as it is known, whether or not it was on the day. Empty where it is not known to have been published. */
    Optional<InForce> findInForce(UUID determination, Viewpoint viewpoint) {
        return published
                .find(determination)
                .filter(publication -> viewpoint.knows(publication.publishedAt()))
                .map(publication ->
                        inForce(publication, known(publication.checklist(), publication.fiscalYear(), viewpoint)));
    }

    private InForce inForce(Publication publication, List<Publication> known) {
        return InForce.of(
                publication,
                known.stream()
                        .filter(other -> other.revision() == publication.revision() + 1)
                        .findFirst()
                        .map(this::correctedBy)
                        .orElse(null));
    }

    private InForce.CorrectedBy correctedBy(Publication correction) {
        return new InForce.CorrectedBy(
                correction.revision(),
                correction.outcome(),
                correction.publishedAt(),
                reason(correction.determination()),
                DeterminationOfYear.href(correction));
    }

    private LocalizedText reason(UUID correction) {
        var known = reasons.getIfPresent(correction);
        if (known == null) {
            known = CanonicalJson.read(published.record(correction), PublishedRecord.class)
                    .snapshot()
                    .corrects()
                    .reason();
            reasons.put(correction, known);
        }
        return known;
    }

    private static Optional<DeterminationOfYear> held(EarlierDeterminationResponse earlier, Viewpoint viewpoint) {
        return switch (viewpoint.holding(earlier.decided(), earlier.registeredAt())) {
            case HOLDS -> Optional.of(DeterminationOfYear.of(earlier, true));
            case MAY_HOLD -> Optional.of(DeterminationOfYear.of(earlier, false));
            case DOES_NOT_HOLD -> Optional.empty();
        };
    }

    /** The newest that governs the fiscal year of the day. */
    Optional<RuleSetResponse> findRuleSet(String checklist, Viewpoint viewpoint) {
        var year = FiscalYear.of(viewpoint.asOf()).year();
        return WholeList.of(page -> ruleSets.list(checklist, page)).stream()
                .filter(ruleSet -> viewpoint.knows(ruleSet.registeredAt()) && ruleSet.appliesFrom() <= year)
                .max(Comparator.comparingInt(RuleSetResponse::appliesFrom));
    }
}
