package org.minaoshi.impact;

import java.util.Collection;
import java.util.function.Predicate;
import org.minaoshi.platform.LocalizedText;

/**
 * How far the pairs of a review have come, in numbers and in words.
 *
 * @param pairs of an item and a touched provision that it cites itself: those that law 8 is about
 * @param judged of these, how many people judged in this review
 * @param carried how many are carried over from earlier reviews
 * @param open how many still need a look
 * @param needRevision how many judgements say that the item needs revision; of pairs beside too, and carried over too
 * @param beside pairs that are reached through cross-references only: as deep as was asked, and those that were judged
 * @param besideJudged of these, how many have a judgement
 */
public record ImpactSummary(
        int pairs,
        int judged,
        int carried,
        int open,
        int needRevision,
        int beside,
        int besideJudged,
        LocalizedText words) {

    /**
     * What is counted of a pair.
     *
     * @param judgement null where there is none
     */
    public record Counted(boolean direct, Effect judgement, boolean carried) {

        static Counted of(Impact impact) {
            var said = impact.judgement();
            return new Counted(
                    impact.direct(), said == null ? null : said.judgement(), impact.standing() == Standing.CARRIED);
        }

        private boolean judged() {
            return judgement != null;
        }
    }

    static ImpactSummary ofImpacts(Collection<Impact> impacts) {
        return of(impacts.stream().map(Counted::of).toList());
    }

    public static ImpactSummary of(Collection<Counted> counted) {
        int pairs = count(counted, Counted::direct);
        int open = count(counted, pair -> pair.direct() && !pair.judged());
        return new ImpactSummary(
                pairs,
                count(counted, pair -> pair.direct() && pair.judged() && !pair.carried()),
                count(counted, pair -> pair.direct() && pair.carried()),
                open,
                count(counted, pair -> pair.judgement() == Effect.NEEDS_REVISION),
                counted.size() - pairs,
                count(counted, pair -> !pair.direct() && pair.judged()),
                said(pairs, open));
    }

    private static int count(Collection<Counted> counted, Predicate<Counted> wanted) {
        return (int) counted.stream().filter(wanted).count();
    }

    private static LocalizedText said(int pairs, int open) {
        return open == 0
                ? LocalizedText.text(
                        "%d 組中 %d 組が判断済み".formatted(pairs, pairs), "%d of %d judged".formatted(pairs, pairs))
                : LocalizedText.text(
                        "%d 組中 %d 組に判断が必要".formatted(pairs, open), "%d of %d need a look".formatted(open, pairs));
    }
}
