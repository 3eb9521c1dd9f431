package org.minaoshi.determination;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.minaoshi.platform.Faults;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemType;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Supposition;

/** Law 15: reads a request as a supposition about a review; whatever is supposed is of something it has, each thing once, or all is refused. */
final class SuppositionReading {

    /** What is wrong with a thing that the review has not got, and in which member it is named. */
    private record Missing(ProblemType type, String member, LocalizedText detail) {}

    private static final Missing PAIR = new Missing(
            DeterminationProblems.IMPACT_UNKNOWN,
            "",
            LocalizedText.text(
                    "この項目と基準項目の組は、検討対象の版の影響一覧にありません", "is no pair on the worklist of an edition the review considers"));
    private static final Missing FACTOR = new Missing(
            DeterminationProblems.FACTOR_UNKNOWN,
            "/factor",
            LocalizedText.text("この見直しの規則は、この検討事項を定めていません", "is no factor of the rule set of this review"));
    private static final Missing CONDITION = new Missing(
            DeterminationProblems.CONDITION_NOT_OPEN,
            "/watchItem",
            LocalizedText.text("この見直しが回答する継続確認事項ではありません", "is no condition that this review has to answer"));

    private final Faults faults =
            new Faults(PAIR.type(), FACTOR.type(), CONDITION.type(), DeterminationProblems.SUPPOSED_TWICE);

    /**
     * What was supposed, provisions in canonical writing; whether the review has it is not asked yet.
     *
     * @param standards that the review looks at; no other has a pair
     * @param canonical the canonical writings of a standard's provisions, by the writings asked for
     */
    static Supposition read(
            SupposeRequest request,
            Set<String> standards,
            BiFunction<String, Collection<String>, Map<String, String>> canonical) {
        var designations = designations(request.judgements(), standards, canonical);
        return new Supposition(
                request.judgements().stream()
                        .map(said -> new Supposition.Judged(
                                pair(said, designations), said.judgement().name()))
                        .toList(),
                request.assessments().stream()
                        .map(said -> new Supposition.Found(said.factor(), said.finding()))
                        .toList(),
                request.watchAnswers().stream()
                        .map(said -> new Supposition.Answered(said.watchItem(), said.answer()))
                        .toList());
    }

    /** @param review gathered with the pairs that the supposition names */
    static void check(Supposition supposition, ReviewRecord review) {
        var reading = new SuppositionReading();
        reading.check(
                "/judgements/", supposition.judgements(), Supposition.Judged::pair, Supposition.pairs(review), PAIR);
        reading.check(
                "/assessments/",
                supposition.findings(),
                Supposition.Found::factor,
                Supposition.factors(review),
                FACTOR);
        reading.check(
                "/watchAnswers/",
                supposition.answers(),
                Supposition.Answered::watchItem,
                Supposition.conditions(review),
                CONDITION);
        reading.faults.raise();
    }

    /** By standard and writing. */
    private static Map<String, Map<String, String>> designations(
            List<SupposeRequest.Judged> judgements,
            Set<String> standards,
            BiFunction<String, Collection<String>, Map<String, String>> canonical) {
        return judgements.stream()
                .filter(said -> standards.contains(said.standard()))
                .collect(
                        groupingBy(SupposeRequest.Judged::standard, mapping(SupposeRequest.Judged::provision, toSet())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, written -> canonical.apply(written.getKey(), written.getValue())));
    }

    private static Supposition.Pair pair(SupposeRequest.Judged said, Map<String, Map<String, String>> designations) {
        var designation =
                designations.getOrDefault(said.standard(), Map.of()).getOrDefault(said.provision(), said.provision());
        return new Supposition.Pair(said.item(), said.standard(), said.edition(), designation);
    }

    private <T, K> void check(String place, List<T> supposed, Function<T, K> key, Set<K> known, Missing missing) {
        Set<K> seen = new HashSet<>();
        IntStream.range(0, supposed.size()).forEach(i -> {
            var about = key.apply(supposed.get(i));
            if (!known.contains(about)) {
                faults.add(
                        missing.type(),
                        place + i + missing.member(),
                        missing.detail().ja(),
                        missing.detail().en());
            }
            if (!seen.add(about)) {
                faults.add(DeterminationProblems.SUPPOSED_TWICE, place + i, "既に仮定されています", "is supposed already");
            }
        });
    }
}
