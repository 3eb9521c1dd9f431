package org.minaoshi.impact;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The door to read what the considered editions touch. All of it is computed anew from the catalogue and what was said of it. */
@ApplicationScoped
public class ImpactService {

    final Reviews reviews;
    final ConsideredTexts texts;
    final Judgements judgements;
    final Examinations examinations;

    ImpactService(Reviews reviews, ConsideredTexts texts, Judgements judgements, Examinations examinations) {
        this.reviews = reviews;
        this.texts = texts;
        this.judgements = judgements;
        this.examinations = examinations;
    }

    /** By standard, then in the order in which the editions were registered. */
    public List<ConsideredEdition> considered(UUID determination) {
        return texts.editions(reviews.required(determination).id());
    }

    /** Every pair of item and amended provision: by item number, then by considered edition, then in the standard's own order. */
    public List<Impact> worklist(UUID determination) {
        return worklist(reviews.required(determination));
    }

    private List<Impact> worklist(Review review) {
        var pairs = texts.of(review).stream()
                .flatMap(considered -> Impacts.pairs(considered.cited(), considered.text()).stream())
                .sorted(Comparator.comparingInt(impact -> impact.item().number()))
                .toList();
        return Impacts.judged(
                pairs,
                judgements.of(review.id()).stream().collect(toMap(JudgementResponse::pair, JudgementResponse::judged)));
    }

    /** What a list of impacts is asked for; null takes everything. */
    record Filter(UUID determination, String standard, String edition, Integer item, Boolean judged) {

        boolean takes(Impact impact) {
            return (standard == null || standard.equals(impact.provision().standard()))
                    && (edition == null || edition.equals(impact.provision().edition()))
                    && (item == null || item == impact.item().number())
                    && (judged == null || judged == impact.isJudged());
        }
    }

    Page<Impact> page(Filter filter, PageRequest page) {
        var rows = after(worklist(filter.determination()), page.after(filter, ImpactService::pair)).stream()
                .filter(filter::takes)
                .limit(page.fetch())
                .toList();
        return Page.of(rows, page, filter, impact -> position(impact.pair()));
    }

    /** The rest of the list. A pair that is gone since lets the page begin with its item: said twice rather than never. */
    private static List<Impact> after(List<Impact> worklist, Optional<Impact.Pair> last) {
        if (last.isEmpty()) {
            return worklist;
        }
        for (int index = 0; index < worklist.size(); index++) {
            if (worklist.get(index).pair().equals(last.get())) {
                return worklist.subList(index + 1, worklist.size());
            }
        }
        return worklist.stream()
                .filter(impact -> impact.item().number() >= last.get().item())
                .toList();
    }

    private static Impact.Pair pair(List<String> position) {
        return new Impact.Pair(Integer.parseInt(position.get(0)), position.get(1), position.get(2), position.get(3));
    }

    private static List<String> position(Impact.Pair pair) {
        return List.of(String.valueOf(pair.item()), pair.standard(), pair.edition(), pair.provision());
    }

    /** Law 9, for each considered edition in the order of {@link #considered}. */
    public List<Coverage> coverage(UUID determination) {
        var review = reviews.required(determination);
        var examined = examinations.of(review.id());
        return texts.of(review).stream()
                .map(considered -> Coverage.of(
                        considered.cited(),
                        considered.text(),
                        examined.stream()
                                .filter(examination -> examination.isOf(considered.text()))
                                .collect(toMap(ExaminationResponse::provision, ExaminationResponse::examined))))
                .toList();
    }
}
