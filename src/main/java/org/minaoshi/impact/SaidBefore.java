package org.minaoshi.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The judgements of earlier reviews, by item, standard and what the provision was called then. A value that is made once for many to read. */
final class SaidBefore {

    private record About(int item, String standard) {}

    private final int size;
    private final Map<About, Map<String, List<EarlierJudgements.Said>>> byAbout;
    private final Map<String, Set<String>> editions;

    private SaidBefore(
            int size,
            Map<About, Map<String, List<EarlierJudgements.Said>>> byAbout,
            Map<String, Set<String>> editions) {
        this.size = size;
        this.byAbout = byAbout;
        this.editions = editions;
    }

    /** @param said newest year first */
    static SaidBefore of(List<EarlierJudgements.Said> said) {
        return new SaidBefore(
                said.size(),
                said.stream()
                        .collect(groupingBy(
                                one -> new About(
                                        one.judgement().item(), one.judgement().standard()),
                                groupingBy(one -> one.judgement().provision()))),
                said.stream()
                        .map(EarlierJudgements.Said::judgement)
                        .collect(
                                groupingBy(JudgementResponse::standard, mapping(JudgementResponse::edition, toSet()))));
    }

    int size() {
        return size;
    }

    /** By designation, newest year first. */
    Map<String, List<EarlierJudgements.Said>> of(int item, String standard) {
        return byAbout.getOrDefault(new About(item, standard), Map.of());
    }

    /** Of which anything was judged. */
    Set<String> editions(String standard) {
        return editions.getOrDefault(standard, Set.of());
    }
}
