package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.standard.StandardService;

/** The door to say which editions a review looks through. */
@ApplicationScoped
public class ConsideredEditionService {

    final ConsideredEditions consideredEditions;
    final Reviews reviews;
    final StandardService standards;
    final Clock clock;

    ConsideredEditionService(
            ConsideredEditions consideredEditions, Reviews reviews, StandardService standards, Clock clock) {
        this.consideredEditions = consideredEditions;
        this.reviews = reviews;
        this.standards = standards;
        this.clock = clock;
    }

    /** Whatever at least one of these reviews considers. */
    public List<EditionName> consideredByAny(Collection<UUID> determinations) {
        return determinations.isEmpty() ? List.of() : consideredEditions.ofAny(determinations);
    }

    /** False where the review considers it already. */
    @Transactional
    public boolean consider(UUID determination, String standard, String edition) {
        var review = reviews.requiredDraft(determination);
        var registered = standards.requiredEdition(standard, edition);
        return consideredEditions.add(review.id(), registered.standard(), registered.edition(), clock.instant());
    }

    /** Takes back the edition, and what was judged and examined of it. */
    @Transactional
    public void disregard(UUID determination, String standard, String edition) {
        var review = reviews.requiredDraft(determination);
        if (!consideredEditions.remove(review.id(), standard, edition)) {
            throw ImpactProblems.CONSIDERED_EDITION_UNKNOWN.because(
                    "この見直しはその版を検討対象にしていません", "the review does not consider that edition");
        }
    }
}
