package org.minaoshi.retrospect;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.determination.Publication;
import org.minaoshi.determination.PublishedDeterminations;
import org.minaoshi.platform.ServiceClock;
import org.minaoshi.ruleset.EarlierDeterminationResponse;
import org.minaoshi.ruleset.EarlierDeterminationService;
import org.minaoshi.ruleset.RuleSetResponse;
import org.minaoshi.ruleset.RuleSetService;

/** What had been published, and by which rules a year went. What was never published is not looked at. */
@ApplicationScoped
class DecisionsThen {

    final PublishedDeterminations published;
    final EarlierDeterminationService earlier;
    final RuleSetService ruleSets;

    DecisionsThen(PublishedDeterminations published, EarlierDeterminationService earlier, RuleSetService ruleSets) {
        this.published = published;
        this.earlier = earlier;
        this.ruleSets = ruleSets;
    }

    /** Of each year the one in force, newest year first. */
    List<DeterminationOfYear> determinations(String checklist, Viewpoint viewpoint) {
        var here = WholeList.of(page -> published.list(checklist, null, page)).stream()
                .filter(publication -> viewpoint.knows(publication.publishedAt()))
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

    /** A correction holds from the day of what it corrects, as soon as it is known. */
    private static Optional<DeterminationOfYear> inForce(List<Publication> revisions, Viewpoint viewpoint) {
        var first = revisions.stream().min(Comparator.comparingInt(Publication::revision));
        var last = revisions.stream().max(Comparator.comparingInt(Publication::revision));
        return first.filter(publication -> !LocalDate.ofInstant(publication.publishedAt(), ServiceClock.ZONE)
                        .isAfter(viewpoint.on()))
                .flatMap(publication -> last)
                .map(DeterminationOfYear::of);
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
        var year = FiscalYear.of(viewpoint.on()).year();
        return WholeList.of(page -> ruleSets.list(checklist, page)).stream()
                .filter(ruleSet -> viewpoint.knows(ruleSet.registeredAt()) && ruleSet.appliesFrom() <= year)
                .max(Comparator.comparingInt(RuleSetResponse::appliesFrom));
    }
}
