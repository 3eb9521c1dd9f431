package org.minaoshi.impact;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minaoshi.checklist.Review;
import org.minaoshi.platform.Faults;
import org.minaoshi.standard.StandardService;

/** Which pairs a bulk judgement is about, each as it is seen now. */
@ApplicationScoped
class ChosenPairs {

    private static final int MOST = 1000;

    final Worklists worklists;
    final FilterReading filters;
    final StandardService standards;

    ChosenPairs(Worklists worklists, FilterReading filters, StandardService standards) {
        this.worklists = worklists;
        this.filters = filters;
        this.standards = standards;
    }

    List<BulkJudgementPreview.Chosen> of(Review review, PreviewBulkJudgementRequest request) {
        var worklist = worklists.of(review);
        var found = request.pairs() == null ? shown(worklist, request.worklist()) : named(worklist, request.pairs());
        return found.stream().map(worklist::chosen).toList();
    }

    private List<Impact> shown(Worklist worklist, ImpactFilter asked) {
        var filter = filters.canonical(asked, "/worklist/");
        var found = worklist.impacts(filter.deep())
                .filter(filter::takes)
                .limit(MOST + 1L)
                .toList();
        if (found.size() > MOST) {
            throw ImpactProblems.CHOICE_TOO_LARGE.at(
                    "/worklist",
                    "一度に %d 組までです。絞り込んでください".formatted(MOST),
                    "at most %d at once; narrow it".formatted(MOST));
        }
        return found;
    }

    /** Law 15: every pair that was named is one, and each is named once, in whatever writing. */
    private List<Impact> named(Worklist worklist, List<PreviewBulkJudgementRequest.Named> named) {
        var faults = new Faults(ImpactProblems.CHOSEN_UNKNOWN, ImpactProblems.CHOSEN_TWICE);
        var seen = new HashSet<Impact.Pair>();
        var found = new ArrayList<Impact>();
        var canonical = canonical(named);
        IntStream.range(0, named.size()).forEach(i -> {
            var pair = pair(named.get(i), canonical);
            worklist.find(pair)
                    .ifPresentOrElse(
                            found::add,
                            () -> faults.add(
                                    ImpactProblems.CHOSEN_UNKNOWN,
                                    "/pairs/" + i,
                                    "影響一覧にこの組はありません",
                                    "is no pair on the worklist"));
            if (!seen.add(pair)) {
                faults.add(ImpactProblems.CHOSEN_TWICE, "/pairs/" + i, "既に選ばれています", "is chosen already");
            }
        });
        faults.raise();
        return found;
    }

    private Map<String, Map<String, String>> canonical(List<PreviewBulkJudgementRequest.Named> named) {
        return named.stream()
                .collect(Collectors.groupingBy(
                        PreviewBulkJudgementRequest.Named::standard,
                        Collectors.mapping(PreviewBulkJudgementRequest.Named::provision, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, entry -> standards.canonical(entry.getKey(), entry.getValue())));
    }

    private static Impact.Pair pair(
            PreviewBulkJudgementRequest.Named named, Map<String, Map<String, String>> canonical) {
        return new Impact.Pair(
                named.item(),
                named.standard(),
                named.edition(),
                canonical.get(named.standard()).getOrDefault(named.provision(), named.provision()));
    }
}
