package org.minaoshi.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minaoshi.checklist.DecidedReview;

/** The judgements of decided reviews, which never change again: read once, then kept in memory. */
@ApplicationScoped
class DecidedJudgements {

    /** Of about a kilobyte: some 10 MB. */
    private static final long MOST_ROWS = 10_000;

    private final Cache<UUID, List<JudgementResponse>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((UUID review, List<JudgementResponse> judgements) -> 1 + judgements.size())
            .build();

    final Judgements judgements;

    DecidedJudgements(Judgements judgements) {
        this.judgements = judgements;
    }

    /** In the order of the reviews. Those that are not in memory yet take one query together. */
    List<EarlierJudgements.Said> of(List<DecidedReview> reviews) {
        var known = kept.getAllPresent(reviews.stream().map(DecidedReview::id).toList());
        var unknown = reviews.stream()
                .map(DecidedReview::id)
                .filter(review -> !known.containsKey(review))
                .toList();
        var read = judgements.ofAll(unknown);
        unknown.forEach(review -> kept.put(review, read.getOrDefault(review, List.of())));
        return reviews.stream()
                .flatMap(review -> (known.containsKey(review.id())
                                ? known.get(review.id())
                                : read.getOrDefault(review.id(), List.<JudgementResponse>of()))
                        .stream().map(judgement -> new EarlierJudgements.Said(review, judgement)))
                .collect(Collectors.toList());
    }
}
