package org.minaoshi.impact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minaoshi.checklist.DecidedReview;

/**
 * What earlier reviews judged of the pairs of one, found by the names of what it was about: the more there is that is not about a pair, the less it matters. Of
 * what is dear to tell, each thing is asked once, and only where something hangs on it.
 */
final class EarlierJudgements {

    /** What of the catalogue must be looked up to tell whether two judgements are about the same. */
    interface Tracing {

        /**
         * What the provision of one edition is called in others, whichever came first.
         *
         * @param editions at least in these
         */
        Names names(String standard, ProvisionOf provision, Set<String> editions);

        /** What an earlier judgement was about; empty where its pair can no longer be made out. */
        Optional<Sides> sides(Said said);
    }

    record ProvisionOf(String edition, String designation) {}

    /** A judgement of an earlier review. */
    record Said(DecidedReview review, JudgementResponse judgement) {}

    private record Traced(String standard, ProvisionOf provision) {}

    private final SaidBefore said;
    private final Tracing tracing;
    private final Map<Traced, Names> names = new HashMap<>();

    EarlierJudgements(SaidBefore said, Tracing tracing) {
        this.said = said;
        this.tracing = tracing;
    }

    /** Newest year first. */
    List<Impact.Earlier> of(Considered considered, int number) {
        var pair = considered.pair(number);
        var ofItem = said.of(pair.item(), pair.standard());
        if (ofItem.isEmpty()) {
            return List.of();
        }
        var names = names(pair);
        return names.all().stream()
                .flatMap(name -> ofItem.getOrDefault(name, List.of()).stream())
                .filter(before -> names.has(
                        before.judgement().edition(), before.judgement().provision()))
                .sorted(Comparator.comparingInt((Said before) -> before.review().fiscalYear())
                        .reversed())
                .map(before -> earlier(before, considered, number))
                .toList();
    }

    private Names names(Impact.Pair pair) {
        return names.computeIfAbsent(
                new Traced(pair.standard(), new ProvisionOf(pair.edition(), pair.provision())),
                traced -> tracing.names(traced.standard(), traced.provision(), said.editions(traced.standard())));
    }

    private Impact.Earlier earlier(Said before, Considered considered, int number) {
        var judgement = before.judgement();
        var same = tracing.sides(before)
                .filter(then -> considered.isAbout(number, then))
                .isPresent();
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
