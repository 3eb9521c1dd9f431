package org.minaoshi.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** Of some 120 bytes: about 1 MB; at worst with the judgements themselves, where the other has let go of them. */
    private static final long MOST_FOUND = 10_000;

    private final Cache<List<DecidedReview>, SaidBefore> found = Caffeine.newBuilder()
            .maximumWeight(MOST_FOUND)
            .weigher((List<DecidedReview> reviews, SaidBefore said) -> 1 + reviews.size() + said.size())
            .build();

    final Judgements judgements;

    DecidedJudgements(Judgements judgements) {
        this.judgements = judgements;
    }

    /** @param reviews newest year first; of those that are not in memory yet all judgements are read by one query */
    SaidBefore of(List<DecidedReview> reviews) {
        var known = found.getIfPresent(reviews);
        if (known == null) {
            known = SaidBefore.of(read(reviews));
            found.put(reviews, known);
        }
        return known;
    }

    private List<EarlierJudgements.Said> read(List<DecidedReview> reviews) {
        Map<UUID, List<JudgementResponse>> known = new HashMap<>(
                kept.getAllPresent(reviews.stream().map(DecidedReview::id).toList()));
        var unknown = reviews.stream()
                .map(DecidedReview::id)
                .filter(review -> !known.containsKey(review))
                .toList();
        var read = judgements.ofAll(unknown);
        unknown.forEach(review -> known.put(review, read.getOrDefault(review, List.of())));
        unknown.forEach(review -> kept.put(review, known.get(review)));
        return reviews.stream()
                .flatMap(review ->
                        known.get(review.id()).stream().map(judgement -> new EarlierJudgements.Said(review, judgement)))
                .toList();
    }
}
