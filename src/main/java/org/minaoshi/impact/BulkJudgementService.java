package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.Ids;

/** A judgement for many pairs at once: first shown, then given of exactly what was shown, or of nothing. */
@ApplicationScoped
public class BulkJudgementService {

    final BulkJudgements bulkJudgements;
    final ChosenPairs chosenPairs;
    final Reviews reviews;
    final CurrentActor currentActor;
    final Clock clock;

    BulkJudgementService(
            BulkJudgements bulkJudgements,
            ChosenPairs chosenPairs,
            Reviews reviews,
            CurrentActor currentActor,
            Clock clock) {
        this.bulkJudgements = bulkJudgements;
        this.chosenPairs = chosenPairs;
        this.reviews = reviews;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Changes nothing. */
    public BulkJudgementPreview preview(UUID determination, PreviewBulkJudgementRequest request) {
        request.requireOneChoice();
        return BulkJudgementPreview.of(
                determination, request, chosenPairs.of(reviews.requiredDraft(determination), request));
    }

    /** Judges what the preview of that digest showed; refused where anything of it is another since. */
    @Transactional
    public BulkJudgementResponse judge(UUID determination, BulkJudgementRequest request) {
        var previewed = request.previewed();
        previewed.requireOneChoice();
        var chosen = chosenPairs.of(reviews.requiredDraft(determination), previewed);
        var now = BulkJudgementPreview.of(determination, previewed, chosen);
        require(now.digest().equals(request.digest()));
        if (now.changes().isEmpty()) {
            throw ImpactProblems.NOTHING_CHANGES.because("判断を記録できる組がありません", "There is no pair that it can be given of");
        }
        var given = new BulkJudgementResponse(
                Ids.next(),
                determination,
                request.judgement(),
                request.reason(),
                previewed.replaces(),
                now.changes(),
                now.digest(),
                clock.instant());
        var changing = new HashSet<>(now.changes());
        var changed = bulkJudgements.judge(
                chosen.stream()
                        .filter(one -> changing.contains(one.impact().pair()))
                        .toList(),
                given);
        require(changed == now.changes().size());
        bulkJudgements.keep(given, currentActor.get());
        return given;
    }

    BulkJudgementResponse required(UUID determination, UUID id) {
        reviews.required(determination);
        return bulkJudgements
                .find(determination, id)
                .orElseThrow(() -> ImpactProblems.BULK_UNKNOWN.because(
                        "この ID の一括判断はありません", "There is no bulk judgement with this id"));
    }

    private static void require(boolean asPreviewed) {
        if (!asPreviewed) {
            throw ImpactProblems.PREVIEW_OUTDATED.because(
                    "プレビューの後に対象が変わりました。プレビューからやり直してください",
                    "What it is about has changed since the preview; preview it again");
        }
    }
}
