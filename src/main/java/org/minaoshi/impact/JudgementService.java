package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.standard.StandardService;

/** The door to judge the pairs (law 8). A pair that the worklist does not hold cannot be judged. */
@ApplicationScoped
public class JudgementService {

    final Judgements judgements;
    final ConsideredTexts texts;
    final Reviews reviews;
    final StandardService standards;
    final Clock clock;

    JudgementService(
            Judgements judgements, ConsideredTexts texts, Reviews reviews, StandardService standards, Clock clock) {
        this.judgements = judgements;
        this.texts = texts;
        this.reviews = reviews;
        this.standards = standards;
        this.clock = clock;
    }

    public JudgementResponse get(UUID determination, Impact.Pair named) {
        var review = reviews.required(determination);
        return judgements
                .find(review.id(), requiredPair(review, named))
                .map(Judgement::response)
                .orElseThrow(() ->
                        ImpactProblems.JUDGEMENT_UNKNOWN.because("この組はまだ判断されていません", "nobody has judged this pair yet"));
    }

    /**
     * Judges the pair, or judges it anew.
     *
     * @param precondition is told the present ETag, if there is one, and refuses where the edit was made on another state
     */
    @Transactional
    public Kept<JudgementResponse> judge(
            UUID determination, Impact.Pair named, JudgeImpactRequest said, Consumer<Optional<String>> precondition) {
        var review = reviews.requiredDraft(determination);
        var pair = requiredPair(review, named);
        var present = judgements.find(review.id(), pair);
        precondition.accept(present.map(judgement -> judgement.response().etag()));
        present.ifPresent(judgement -> judgement.change(said, clock.instant()));
        var judgement = present.orElseGet(() -> Judgement.of(review.id(), pair, said, clock.instant()));
        judgements.persistAndFlush(judgement);
        return new Kept<>(judgement.response(), present.isEmpty());
    }

    private Impact.Pair requiredPair(Review review, Impact.Pair named) {
        var provision = standards.canonical(named.standard(), named.provision()).orElse(named.provision());
        var pair = new Impact.Pair(named.item(), named.standard(), named.edition(), provision);
        return texts.find(review, pair.standard(), pair.edition())
                .filter(considered -> Impacts.pairs(considered.cited(), considered.text()).stream()
                        .anyMatch(impact -> impact.pair().equals(pair)))
                .map(considered -> pair)
                .orElseThrow(() -> ImpactProblems.IMPACT_UNKNOWN.because(
                        "この項目と基準項目の組は、検討対象の版の影響一覧にありません",
                        "this item and this provision are no pair on the worklist of an edition the review considers"));
    }
}
