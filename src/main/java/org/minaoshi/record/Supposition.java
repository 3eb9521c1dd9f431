package org.minaoshi.record;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a review might say and does not: judgements of pairs, findings of factors, answers to watched conditions. Laid over a record it gives another one, and the
 * same laws look at both; nothing is kept of it.
 */
public record Supposition(List<Judged> judgements, List<Found> findings, List<Answered> answers) {

    /** What names a pair; the designation is canonical. */
    public record Pair(int item, String standard, String edition, String designation) {

        static Pair of(Snapshot.Impact impact) {
            var provision = impact.provision();
            return new Pair(impact.item().number(), provision.standard(), provision.edition(), provision.designation());
        }
    }

    /** @param judgement NO_EFFECT, EDITORIAL or NEEDS_REVISION */
    public record Judged(Pair pair, String judgement) {}

    public record Found(String factor, Finding finding) {}

    public record Answered(UUID watchItem, WatchVerdict answer) {}

    /** Of which something is supposed. */
    public Set<Pair> pairs() {
        return judgements.stream().map(Judged::pair).collect(toSet());
    }

    /** All that is on the worklist of the review. */
    public static Set<Pair> pairs(ReviewRecord review) {
        return review.worklist().stream().map(Pair::of).collect(toSet());
    }

    /** All that the review has to answer, or has answered. */
    public static Set<UUID> conditions(ReviewRecord review) {
        return Stream.concat(
                        review.loose().unanswered().stream().map(ReviewRecord.OpenWatch::id),
                        review.watchAnswers().stream().map(ReviewRecord.Answered::id))
                .collect(toSet());
    }

    public static Set<String> factors(ReviewRecord review) {
        return review.factors().stream().map(FactorRecord::code).collect(toSet());
    }

    /** The record as it would be. What names nothing in it changes nothing. */
    public ReviewRecord over(ReviewRecord review) {
        return review.saying(assessed(review), judged(review), watchAnswers(review), unanswered(review));
    }

    private List<FactorRecord> assessed(ReviewRecord review) {
        var found = findings.stream().collect(toMap(Found::factor, Found::finding));
        return review.factors().stream()
                .map(factor -> found.containsKey(factor.code()) ? factor.found(found.get(factor.code())) : factor)
                .toList();
    }

    private List<Snapshot.Impact> judged(ReviewRecord review) {
        var supposed = judgements.stream().collect(toMap(Judged::pair, Judged::judgement));
        return review.worklist().stream()
                .map(impact ->
                        supposed.containsKey(Pair.of(impact)) ? impact.judged(supposed.get(Pair.of(impact))) : impact)
                .toList();
    }

    private List<ReviewRecord.Answered> watchAnswers(ReviewRecord review) {
        var supposed = supposedAnswers();
        var newly = review.loose().unanswered().stream()
                .filter(open -> supposed.containsKey(open.id()))
                .map(open -> new ReviewRecord.Answered(
                        open.id(),
                        new Snapshot.WatchAnswer(
                                open.item().condition(), open.fromFiscalYear(), supposed.get(open.id()), null)));
        return Stream.concat(review.watchAnswers().stream().map(said -> answered(said, supposed)), newly)
                .toList();
    }

    private static ReviewRecord.Answered answered(ReviewRecord.Answered said, Map<UUID, WatchVerdict> supposed) {
        var answer = said.answer();
        return supposed.containsKey(said.id())
                ? new ReviewRecord.Answered(
                        said.id(),
                        new Snapshot.WatchAnswer(
                                answer.condition(), answer.fromFiscalYear(), supposed.get(said.id()), null))
                : said;
    }

    private List<ReviewRecord.OpenWatch> unanswered(ReviewRecord review) {
        var supposed = supposedAnswers();
        return review.loose().unanswered().stream()
                .filter(open -> !supposed.containsKey(open.id()))
                .toList();
    }

    private Map<UUID, WatchVerdict> supposedAnswers() {
        return answers.stream().collect(toMap(Answered::watchItem, Answered::answer));
    }
}
