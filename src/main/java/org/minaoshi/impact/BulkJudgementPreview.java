package org.minaoshi.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemType;

/**
 * What a bulk judgement would do.
 *
 * @param chosen how many were chosen
 * @param changes the pairs that would have the judgement
 * @param refused those that would stay as they are, and why
 * @param digest of what would be said, of which pairs, in which state of each
 */
public record BulkJudgementPreview(int chosen, List<Impact.Pair> changes, List<Refused> refused, String digest) {

    /** @param problem {@code impact-judged-already} or {@code impact-carried-already} */
    public record Refused(Impact.Pair pair, String problem, LocalizedText title) {}

    /**
     * A pair that was chosen.
     *
     * @param version of the judgement that people gave of it in this review; null where there is none
     */
    record Chosen(Impact impact, Sides sides, Long version) {}

    /** In the state it was seen in: another judgement of it, here or carried over, or another text is another state. */
    private record Change(Impact.Pair pair, Sides sides, Long version, UUID carriedFrom) {}

    private record Digested(
            UUID determination, Effect judgement, LocalizedText reason, boolean replace, List<Change> changes) {}

    static BulkJudgementPreview of(UUID determination, PreviewBulkJudgementRequest request, List<Chosen> chosen) {
        var changes = new ArrayList<Change>();
        var refused = new ArrayList<Refused>();
        for (var one : chosen) {
            var standing = one.impact().standing();
            if (request.replaces() || standing == Standing.OPEN || standing == Standing.BESIDE) {
                changes.add(change(one));
            } else {
                refused.add(refused(
                        one.impact().pair(),
                        standing == Standing.JUDGED ? ImpactProblems.JUDGED_ALREADY : ImpactProblems.CARRIED_ALREADY));
            }
        }
        return new BulkJudgementPreview(
                chosen.size(),
                changes.stream().map(Change::pair).toList(),
                List.copyOf(refused),
                CanonicalJson.digest(new Digested(
                        determination, request.judgement(), request.reason(), request.replaces(), changes)));
    }

    private static Change change(Chosen one) {
        var said = one.impact().judgement();
        return new Change(
                one.impact().pair(),
                one.sides(),
                one.version(),
                said == null || said.carriedFrom() == null
                        ? null
                        : said.carriedFrom().determination());
    }

    private static Refused refused(Impact.Pair pair, ProblemType type) {
        return new Refused(pair, "/problems/" + type.slug(), type.title());
    }
}
