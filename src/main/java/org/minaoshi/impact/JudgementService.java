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

/** The door to judge the pairs (law 8). A pair that the worklist does not hold, however deep it looks, cannot be judged. */
@ApplicationScoped
public class JudgementService {

    final Judgements judgements;
    final Worklists worklists;
    final Reviews reviews;
    final StandardService standards;
    final Clock clock;

    JudgementService(
            Judgements judgements, Worklists worklists, Reviews reviews, StandardService standards, Clock clock) {
        this.judgements = judgements;
        this.worklists = worklists;
        this.reviews = reviews;
        this.standards = standards;
        this.clock = clock;
    }

    public JudgementResponse get(UUID determination, Impact.Pair named) {
        var review = reviews.required(determination);
        return judgements
                .find(review.id(), requiredPair(review, named).pair())
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
        var found = requiredPair(review, named);
        var present = judgements.find(review.id(), found.pair());
        precondition.accept(present.map(judgement -> judgement.response().etag()));
        present.ifPresent(judgement -> judgement.change(said, clock.instant()));
        var judgement =
                present.orElseGet(() -> Judgement.of(review.id(), found.pair(), found.sides(), said, clock.instant()));
        judgements.persistAndFlush(judgement);
        return new Kept<>(judgement.response(), present.isEmpty());
    }

    private record Found(Impact.Pair pair, Sides sides) {}

    private Found requiredPair(Review review, Impact.Pair named) {
        var provision = standards.canonical(named.standard(), named.provision()).orElse(named.provision());
        var pair = new Impact.Pair(named.item(), named.standard(), named.edition(), provision);
        return worklists
                .find(review, pair.standard(), pair.edition())
                .flatMap(considered -> considered.find(pair).map(considered::sides))
                .map(sides -> new Found(pair, sides))
                .orElseThrow(() -> ImpactProblems.IMPACT_UNKNOWN.because(
                        "この項目と基準項目の組は、検討対象の版の影響一覧にありません",
                        "this item and this provision are no pair on the worklist of an edition the review considers"));
    }
}
