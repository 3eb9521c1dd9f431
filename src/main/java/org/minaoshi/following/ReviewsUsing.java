package org.minaoshi.following;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.minaoshi.determination.DeterminationService;
import org.minaoshi.evidence.EvidenceUse;
import org.minaoshi.following.FeedbackUses.FeedbackUse;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.publication.PublicationService;
import org.minaoshi.publication.PublishedPlaces;
import org.minaoshi.ruleset.Factor;
import org.minaoshi.ruleset.RuleSetService;

/** Asks the rooms below for the reviews whose evidence rests on some feedback. */
@ApplicationScoped
class ReviewsUsing {

    final DeterminationService determinations;
    final RuleSetService ruleSets;
    final PublicationService publications;

    ReviewsUsing(DeterminationService determinations, RuleSetService ruleSets, PublicationService publications) {
        this.determinations = determinations;
        this.ruleSets = ruleSets;
        this.publications = publications;
    }

    ReviewUsing required(UUID determination) {
        var review = determinations.get(determination);
        var titles = ruleSets.required(review.checklist(), review.ruleSet()).factors().stream()
                .collect(toMap(Factor::code, Factor::title));
        return new ReviewUsing(
                determination,
                review.fiscalYear(),
                titles,
                publications.findPlaces(determination).orElse(null));
    }

    /** @param published null until it is */
    record ReviewUsing(
            UUID determination, int fiscalYear, Map<String, LocalizedText> titles, PublishedPlaces published) {

        /** Null where the reader may not know of it yet. */
        FeedbackUse use(EvidenceUse entry, boolean everything) {
            if (published == null && !everything) {
                return null;
            }
            return new FeedbackUse(
                    entry.id(),
                    everything ? determination : null,
                    fiscalYear,
                    entry.factor(),
                    titles.get(entry.factor()),
                    published == null ? null : published.ofEvidence(entry.factor(), entry.place()));
        }
    }
}
