package org.minaoshi.impact;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The door to read what the considered editions touch. All of it is computed from the catalogue, which never changes, and from what was said of it. */
@ApplicationScoped
public class ImpactService {

    final Reviews reviews;
    final Worklists worklists;
    final Examinations examinations;
    final FilterReading filters;

    ImpactService(Reviews reviews, Worklists worklists, Examinations examinations, FilterReading filters) {
        this.reviews = reviews;
        this.worklists = worklists;
        this.examinations = examinations;
        this.filters = filters;
    }

    /** By standard, then in the order in which the editions were registered. */
    public List<ConsideredEdition> considered(UUID determination) {
        return worklists.editions(reviews.required(determination));
    }

    /**
     * Every pair of item and touched provision: by item number, then by considered edition, then in the standard's own order. What items cite themselves, what
     * they reach over one cross-reference, whatever else was judged, and of what else can be judged the pairs that are named.
     *
     * @param named their provisions in canonical writing; what is no pair of the review is not there
     */
    public List<Impact> worklist(UUID determination, Set<Impact.Pair> named) {
        return worklists.of(reviews.required(determination)).impacts(1, named).toList();
    }

    private record Asked(UUID determination, ImpactFilter filter) {}

    Page<Impact> page(UUID determination, ImpactFilter asked, PageRequest page) {
        var filter = filters.canonical(asked, "");
        var token = new Asked(determination, filter);
        var worklist = worklists.of(reviews.required(determination));
        var after = page.after(token, ImpactService::pair);
        var rows = after(worklist, after, filter.deep())
                .filter(filter::takes)
                .limit(page.fetch())
                .toList();
        return Page.of(rows, page, token, impact -> position(impact.pair()));
    }

    /** The rest of the list. A pair that is gone since lets the page begin with its item: said twice rather than never. */
    private static Stream<Impact> after(Worklist worklist, Optional<Impact.Pair> last, int depth) {
        if (last.isEmpty()) {
            return worklist.impacts(depth);
        }
        var rest = worklist.from(last.get().item(), depth);
        return worklist.find(last.get()).isEmpty()
                ? rest
                : rest.dropWhile(impact -> !impact.pair().equals(last.get())).skip(1);
    }

    private static Impact.Pair pair(List<String> position) {
        return new Impact.Pair(Integer.parseInt(position.get(0)), position.get(1), position.get(2), position.get(3));
    }

    private static List<String> position(Impact.Pair pair) {
        return List.of(String.valueOf(pair.item()), pair.standard(), pair.edition(), pair.provision());
    }

    /**
     * All pairs that the filter takes, for a table or a picture.
     *
     * @param impacts in the worklist's order
     */
    record Chosen(Review review, List<Impact> impacts) {}

    /** 422 {@code impacts-too-many} where there are more. */
    Chosen chosen(UUID determination, ImpactFilter asked, int most) {
        var filter = filters.canonical(asked, "");
        var review = reviews.required(determination);
        var impacts = worklists
                .of(review)
                .impacts(filter.deep())
                .filter(filter::takes)
                .limit(most + 1L)
                .toList();
        if (impacts.size() > most) {
            throw ImpactProblems.TOO_MANY.because(
                    "%d 組までです。条件で絞り込んでください".formatted(most), "at most %d pairs; narrow the filter".formatted(most));
        }
        return new Chosen(review, impacts);
    }

    ImpactSummary summary(UUID determination, ImpactFilter asked) {
        var filter = filters.canonical(asked, "");
        return ImpactSummary.ofImpacts(worklists
                .of(reviews.required(determination))
                .impacts(filter.deep())
                .filter(filter::takes)
                .toList());
    }

    Review review(UUID determination) {
        return reviews.required(determination);
    }

    /** Law 9, for each considered edition in the order of {@link #considered}. */
    public List<Coverage> coverage(UUID determination) {
        var review = reviews.required(determination);
        var examined = examinations.of(review.id());
        return worklists.considered(review).stream()
                .map(considered -> Coverage.of(
                        considered,
                        examined.stream()
                                .filter(examination -> examination.isOf(considered.text()))
                                .collect(toMap(ExaminationResponse::provision, ExaminationResponse::examined))))
                .toList();
    }
}
