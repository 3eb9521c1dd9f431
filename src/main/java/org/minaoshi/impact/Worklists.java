package org.minaoshi.impact;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.DecidedReview;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;

/** Reads what a review considers, what was judged in it, and what was judged before it. */
@ApplicationScoped
class Worklists {

    final ConsideredEditions consideredEditions;
    final Judgements judgements;
    final DecidedJudgements decidedJudgements;
    final Reviews reviews;
    final ConsideredTexts texts;

    Worklists(
            ConsideredEditions consideredEditions,
            Judgements judgements,
            DecidedJudgements decidedJudgements,
            Reviews reviews,
            ConsideredTexts texts) {
        this.consideredEditions = consideredEditions;
        this.judgements = judgements;
        this.decidedJudgements = decidedJudgements;
        this.reviews = reviews;
        this.texts = texts;
    }

    /** By standard, then in the order in which the editions were registered. */
    List<ConsideredEdition> editions(Review review) {
        return texts.inOrder(consideredEditions.of(review.id()), texts.editions());
    }

    /** In the order of {@link #editions}. */
    List<Considered> considered(Review review) {
        return considered(review, texts.editions());
    }

    private List<Considered> considered(Review review, Editions editions) {
        var considered = texts.inOrder(consideredEditions.of(review.id()), editions);
        if (considered.isEmpty()) {
            return List.of();
        }
        var checklist = texts.checklist(review.checklist(), review.checklistEdition());
        return considered.stream()
                .map(edition -> texts.read(checklist, edition.standard(), edition.edition(), editions))
                .toList();
    }

    /** Empty where the review does not consider that edition. */
    Optional<Considered> find(Review review, String standard, String edition) {
        return consideredEditions.of(review.id()).stream()
                .filter(row -> row.standard().equals(standard) && row.edition().equals(edition))
                .findFirst()
                .map(row -> texts.read(
                        texts.checklist(review.checklist(), review.checklistEdition()),
                        standard,
                        edition,
                        texts.editions()));
    }

    Worklist of(Review review) {
        var editions = texts.editions();
        return new Worklist(
                considered(review, editions),
                judgements.of(review.id()).stream().collect(toMap(JudgementResponse::pair, Function.identity())),
                new EarlierJudgements(
                        decidedJudgements.of(reviews.decidedBefore(review.id())), new Traced(review, editions)));
    }

    /** Looks at the catalogue through one request. */
    private final class Traced implements EarlierJudgements.Tracing {

        private final Review review;
        private final Editions editions;

        Traced(Review review, Editions editions) {
            this.review = review;
            this.editions = editions;
        }

        @Override
        public Names names(String standard, EarlierJudgements.ProvisionOf provision, Set<String> asked) {
            return editions.names(standard, provision, asked);
        }

        /** As it was written down, or for those of before that was done, as the catalogue says: it is the same as it was then. */
        @Override
        public Optional<Sides> sides(EarlierJudgements.Said said) {
            return said.judgement().sides().or(() -> {
                var considered = texts.read(
                        checklist(said.review()),
                        said.judgement().standard(),
                        said.judgement().edition(),
                        editions);
                return considered.find(said.judgement().pair()).map(considered::sides);
            });
        }

        private ChecklistEditionResponse checklist(DecidedReview earlier) {
            return texts.checklist(review.checklist(), earlier.checklistEdition());
        }
    }
}
