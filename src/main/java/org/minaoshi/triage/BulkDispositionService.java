package org.minaoshi.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minaoshi.feedback.DispositionService;
import org.minaoshi.feedback.Weighed;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.LocalizedText;

/** A disposition for many at once: first shown, then given to exactly what was shown, or to nothing. */
@ApplicationScoped
public class BulkDispositionService {

    private static final int MOST = 1000;

    final BulkDispositions bulkDispositions;
    final DispositionService dispositions;
    final CurrentActor currentActor;
    final Clock clock;

    BulkDispositionService(
            BulkDispositions bulkDispositions,
            DispositionService dispositions,
            CurrentActor currentActor,
            Clock clock) {
        this.bulkDispositions = bulkDispositions;
        this.dispositions = dispositions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Changes nothing. */
    @Transactional
    BulkDispositionPreview preview(PreviewBulkDispositionRequest request) {
        var chosen = chosen(request);
        var weighed = dispositions.weigh(chosen, request.said(), request.replaces());
        requireAll(request, weighed);
        return BulkDispositionPreview.of(request, weighed);
    }

    @Transactional
    BulkDispositionResponse give(BulkDispositionRequest request) {
        var previewed = request.previewed();
        var chosen = chosen(previewed);
        var weighed = dispositions.weighHeld(chosen, previewed.said(), previewed.replaces());
        requireAll(previewed, weighed);
        var now = BulkDispositionPreview.of(previewed, weighed);
        if (!now.digest().equals(request.digest())) {
            throw TriageProblems.PREVIEW_OUTDATED.because(
                    "プレビューの後に対象が変わりました。プレビューからやり直してください",
                    "What it is about has changed since the preview; preview it again");
        }
        if (now.changes().isEmpty()) {
            throw TriageProblems.NOTHING_CHANGES.because(
                    "対応結果を記録できる対象がありません", "There is nothing that it can be given to");
        }
        dispositions.give(now.changes(), previewed.said());
        var given = new BulkDispositionResponse(
                Ids.next(),
                request.disposition(),
                request.reason(),
                request.duplicateOf(),
                previewed.replaces(),
                now.changes(),
                now.digest(),
                clock.instant());
        bulkDispositions.keep(given, currentActor.get());
        return given;
    }

    @Transactional
    BulkDispositionResponse required(UUID id) {
        return bulkDispositions
                .find(id)
                .orElseThrow(() -> TriageProblems.BULK_UNKNOWN.because(
                        "この ID の一括記録はありません", "There is no bulk disposition with this id"));
    }

    private List<UUID> chosen(PreviewBulkDispositionRequest request) {
        request.requireOneChoice();
        if (request.feedback() != null) {
            return request.feedback();
        }
        var found = bulkDispositions.ids(request.worklist(), MOST + 1);
        if (found.size() > MOST) {
            throw TriageProblems.CHOICE_TOO_LARGE.at(
                    "/worklist",
                    "一度に %d 件までです。絞り込んでください".formatted(MOST),
                    "at most %d at once; narrow it".formatted(MOST));
        }
        return found;
    }

    /** Law 15: every id that was named exists. */
    private static void requireAll(PreviewBulkDispositionRequest request, Weighed weighed) {
        if (request.feedback() == null) {
            return;
        }
        var known = new HashSet<UUID>();
        Stream.concat(
                        weighed.changes().stream().map(Weighed.Change::id),
                        weighed.refused().stream().map(Weighed.Refusal::id))
                .forEach(known::add);
        var faults = IntStream.range(0, request.feedback().size())
                .filter(index -> !known.contains(request.feedback().get(index)))
                .mapToObj(index -> new Fault(
                        "/feedback/" + index,
                        LocalizedText.text("この ID の意見・要望はありません", "there is no feedback with this id")))
                .toList();
        if (!faults.isEmpty()) {
            throw TriageProblems.CHOSEN_UNKNOWN.at(faults);
        }
    }
}
