package org.minaoshi.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.platform.ProblemType;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** The door of this room: compares registered editions, which never change, and remembers what it found. */
@ApplicationScoped
public class ComparisonService {

    /** Provisions and items compared, of about a kilobyte: some 12 MB, for standards and again for checklists. What is larger is compared each time. */
    private static final long MOST_ENTRIES = 12_000;

    private record Standards(StandardEditionResponse since, StandardEditionResponse until) {}

    private record Checklists(ChecklistEditionResponse since, ChecklistEditionResponse until) {}

    private final Cache<Standards, StandardComparison> standardComparisons = Caffeine.newBuilder()
            .maximumWeight(MOST_ENTRIES)
            .weigher((Standards editions, StandardComparison comparison) ->
                    1 + comparison.entries().size())
            .build();
    private final Cache<Checklists, ChecklistComparison> checklistComparisons = Caffeine.newBuilder()
            .maximumWeight(MOST_ENTRIES)
            .weigher((Checklists editions, ChecklistComparison comparison) ->
                    1 + comparison.entries().size())
            .build();

    final StandardService standards;
    final ChecklistService checklists;

    ComparisonService(StandardService standards, ChecklistService checklists) {
        this.standards = standards;
        this.checklists = checklists;
    }

    /**
     * 404 where the standard or the edition is unknown; 422 where {@code since} is unknown, where it is a later edition, or where there is none before.
     *
     * @param since an edition at or before the other one; null for its predecessor
     */
    public StandardComparison ofStandard(String standard, String edition, String since) {
        var until = standards.requiredEdition(standard, edition);
        var chain = chain(
                standards.editions(standard),
                StandardEditionResponse::edition,
                since == null ? until.predecessor() : since,
                edition,
                ComparisonProblems.STANDARD_EDITION_UNKNOWN);
        var editions = new Standards(chain.get(0), until);
        var known = standardComparisons.getIfPresent(editions);
        if (known == null) {
            known = StandardComparison.of(chain.stream().map(standards::whole).toList());
            standardComparisons.put(editions, known);
        }
        return known;
    }

    /** As {@link #ofStandard}. */
    public ChecklistComparison ofChecklist(String checklist, String edition, String since) {
        var until = checklists.requiredEdition(checklist, edition);
        var chain = chain(
                checklists.editions(checklist),
                ChecklistEditionResponse::edition,
                since == null ? until.predecessor() : since,
                edition,
                ComparisonProblems.CHECKLIST_EDITION_UNKNOWN);
        var editions = new Checklists(chain.get(0), until);
        var known = checklistComparisons.getIfPresent(editions);
        if (known == null) {
            known = ChecklistComparison.of(chain.stream().map(checklists::whole).toList());
            checklistComparisons.put(editions, known);
        }
        return known;
    }

    /** The code of a category of the standard as it is kept; null where none is asked for, 400 where it is none. */
    String category(String standard, String category) {
        if (category != null
                && standards.required(standard).categories().stream()
                        .noneMatch(known -> known.code().equals(category))) {
            throw ComparisonProblems.FILTER_INVALID.at("category", "この基準の分類ではありません", "is no category of the standard");
        }
        return category;
    }

    /** From the one to the other; editions are registered in order, each after the one before. */
    private static <T> List<T> chain(
            List<T> registered, Function<T, String> name, String since, String until, ProblemType unknown) {
        if (since == null) {
            throw ComparisonProblems.IMPOSSIBLE.because("最初の版です", "It is the first edition");
        }
        int first = indexOf(registered, name, since);
        int last = indexOf(registered, name, until);
        if (first < 0) {
            throw unknown.at("since", "この版は登録されていません", "is no registered edition");
        }
        if (first > last) {
            throw ComparisonProblems.IMPOSSIBLE.at(
                    "since", "比較する版より後の版です", "is later than the edition it is to be compared with");
        }
        return registered.subList(first, last + 1);
    }

    private static <T> int indexOf(List<T> registered, Function<T, String> name, String edition) {
        return IntStream.range(0, registered.size())
                .filter(index -> name.apply(registered.get(index)).equals(edition))
                .findFirst()
                .orElse(-1);
    }
}
