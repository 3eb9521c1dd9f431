package org.minaoshi.impact;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minaoshi.checklist.DecidedReview;

/** What earlier reviews judged, found by what it was about. */
final class EarlierJudgements {

    /** What of the catalogue must be looked up to tell whether two judgements are about the same. */
    interface Tracing {

        /** Whether the provision of one edition is, or has become, that of another, whichever came first. */
        boolean isSame(String standard, ProvisionOf one, ProvisionOf other);

        /** What an earlier judgement was about; empty where its pair can no longer be made out. */
        Optional<Sides> sides(Said said);
    }

    record ProvisionOf(String edition, String designation) {}

    /** A judgement of an earlier review. */
    record Said(DecidedReview review, JudgementResponse judgement) {

        private Key key() {
            return new Key(judgement.item(), judgement.standard());
        }

        private ProvisionOf provision() {
            return new ProvisionOf(judgement.edition(), judgement.provision());
        }
    }

    private record Key(int item, String standard) {}

    private final Map<Key, List<Said>> said;
    private final Tracing tracing;

    /** @param said newest year first */
    EarlierJudgements(List<Said> said, Tracing tracing) {
        this.said = said.stream().collect(groupingBy(Said::key));
        this.tracing = tracing;
    }

    /** Newest year first. */
    List<Impact.Earlier> of(Considered considered, int number) {
        var pair = considered.pair(number);
        var provision = new ProvisionOf(pair.edition(), pair.provision());
        return said.getOrDefault(new Key(pair.item(), pair.standard()), List.of()).stream()
                .filter(before -> tracing.isSame(pair.standard(), before.provision(), provision))
                .map(before -> earlier(before, considered.sides(number)))
                .toList();
    }

    private Impact.Earlier earlier(Said before, Sides now) {
        var judgement = before.judgement();
        var same = tracing.sides(before).filter(now::equals).isPresent();
        return new Impact.Earlier(
                before.review().id(),
                before.review().fiscalYear(),
                judgement.edition(),
                judgement.provision(),
                judgement.judgement(),
                judgement.reason(),
                judgement.judgedAt(),
                same,
                same && !before.review().corrected());
    }
}
